/** No e-mail address and no telephone number enters the graph or a log, wherever a text prints it. */
export declare function withoutContacts(text: string): string;
