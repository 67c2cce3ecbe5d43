import { inTurns, type Search } from '../algorithms/search.js';
import { GraphUnavailable } from '../graph/graph.js';
import { readTimeoutMs } from '../limits.js';
import { isSame, type GraphState, type Loaded } from './loading/load.js';
import type { Projection } from './projection/projection.js';
import { roomFor, type Room } from './rules/room.js';

/** One state of the network, for as long as somebody holds it, with room for a few searches at a time. */
export class Network {
  private readonly free: Room[] = [];
  private made = 0;
  /** Those who wait for a room, in the order in which they came. */
  private readonly waiting: ((room: Room) => void)[] = [];

  constructor(
    readonly state: GraphState,
    readonly projection: Projection,
    readonly loadedAt: Date,
    /** How long that took. */
    readonly loadSeconds: number,
  ) {}

  /** Runs a search in a room of its own, at most four at a time; a long one lets others have their turn now and then. Throws BudgetSpent once it has looked at more
   *  than `budget` neighbours. */
  search<Result>(
    searchIn: (projection: Projection, room: Room) => Search<Result>,
    budget = searchBudget,
  ): Promise<Result> {
    return this.withRoom((room) => inTurns(searchIn(this.projection, room), { budget }));
  }

  /** Gives a search room of its own, once one is free; it is used again when the search is over. A search must not wait for another one within
   *  its room. */
  async withRoom<Result>(work: (room: Room) => Result | Promise<Result>): Promise<Result> {
    const room = await this.takeRoom();
    try {
      return await work(room);
    } finally {
      this.giveBack(room);
    }
  }

  private takeRoom(): Room | Promise<Room> {
    const free = this.free.pop();
    if (free !== undefined) return free;
    if (this.made === mostRooms) return new Promise((resolve) => this.waiting.push(resolve));
    const room = roomFor(this.projection);
    this.made += 1;
    return room;
  }

  /** Whoever waits longest gets it, before any who come later. */
  private giveBack(room: Room): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(room);
    else next(room);
  }
}

/** Up to 110 bytes a person each. */
const mostRooms = 4;
/** Neighbours that one search may look at: about a second. */
export const searchBudget = 100_000_000;

export interface NetworkSource {
  /** Which state the graph is in now: cheap. */
  state(): Promise<GraphState>;
  /** There will soon be another state to load. Harmless when repeated. */
  prepare?(): void;
  /** Rejects soon after the signal. */
  load(signal: AbortSignal): Promise<Loaded>;
}

/** The network as it is now. A new one is made aside and put in the old one's place whole: who took the old one keeps it to the end. */
export class CurrentNetwork {
  /** Loadings that failed. */
  failures = 0;
  private network: Network | null = null;
  private refreshing: Promise<Network> | null = null;
  private loading: AbortController | null = null;

  constructor(
    private readonly source: NetworkSource,
    private readonly now = () => new Date(),
  ) {}

  /** What is there, however old; null before the first loading. To be taken once a request. */
  get latest(): Network | null {
    return this.network;
  }

  get isLoading(): boolean {
    return this.loading !== null;
  }

  state(): Promise<GraphState> {
    return this.source.state();
  }

  /** Makes ready what the next loading needs. */
  prepare(): void {
    this.source.prepare?.();
  }

  isOf(state: GraphState): boolean {
    return this.network !== null && isSame(this.network.state, state);
  }

  /** For one request: takes the network that is there when it is first needed, and keeps to it. Only where none is there yet it waits for one,
   *  as long as for a statement. Rejects with GraphUnavailable. */
  forOneRequest(): () => Promise<Network> {
    let taken: Promise<Network> | undefined;
    return () => (taken ??= this.network === null ? this.first() : Promise.resolve(this.network));
  }

  /** The network of the state in which the graph is now, loaded anew if that has changed. Those who ask meanwhile share the next check: the
   *  one that runs may have looked before what they know of was written. When it fails the old network stays, and the next one to
   *  ask tries again. */
  async refresh(): Promise<Network> {
    await this.refreshing?.catch(() => undefined);
    this.refreshing ??= this.refreshed().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  /** Ends a loading that nobody needs any more. */
  abandon(): void {
    this.loading?.abort();
  }

  private async first(): Promise<Network> {
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('it takes too long')), readTimeoutMs);
    });
    try {
      return await Promise.race([this.refreshing ?? this.refresh(), enough]);
    } catch (cause) {
      throw new GraphUnavailable('the network of coauthors is not loaded yet', { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  private async refreshed(): Promise<Network> {
    const now = await this.source.state();
    if (this.network !== null && isSame(this.network.state, now)) return this.network;
    const loading = (this.loading = new AbortController());
    const began = performance.now();
    try {
      const { state, projection } = await this.source.load(loading.signal);
      const seconds = (performance.now() - began) / 1_000;
      return (this.network = new Network(state, projection, this.now(), seconds));
    } catch (error) {
      if (!loading.signal.aborted) this.failures += 1;
      throw error;
    } finally {
      this.loading = null;
    }
  }
}
