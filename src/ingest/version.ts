/** Another one when this program makes other rows of the same records: then all are compared once more. */
export const rowsVersion = '4';
