import { inTurns, type Search } from '../algorithms/search.js';
import type { GraphState, Loaded } from './load.js';
import type { Projection } from './projection.js';
import { roomFor, type Room } from './room.js';

/** One state of the network, for as long as somebody holds it, with room for searches. */
export class Network {
  private readonly free: Room[] = [];

  constructor(
    readonly state: GraphState,
    readonly projection: Projection,
    readonly loadedAt: Date,
  ) {}

  /** Runs a search in a room of its own; a long one lets others have their turn now and then. Throws BudgetSpent once it has looked at more
   *  than `budget` neighbours. */
  search<Result>(
    searchIn: (projection: Projection, room: Room) => Search<Result>,
    budget = searchBudget,
  ): Promise<Result> {
    return this.withRoom((room) => inTurns(searchIn(this.projection, room), { budget }));
  }

  /** Gives a search room of its own; it is used again once the search is over. */
  async withRoom<Result>(work: (room: Room) => Result | Promise<Result>): Promise<Result> {
    const room = this.free.pop() ?? roomFor(this.projection);
    try {
      return await work(room);
    } finally {
      if (this.free.length < mostRooms) this.free.push(room);
    }
  }
}

const mostRooms = 4;
/** Neighbours that one search may look at: about a second. */
export const searchBudget = 100_000_000;

export interface NetworkSource {
  /** Which state the graph is in now: cheap. */
  state(): Promise<GraphState>;
  load(): Promise<Loaded>;
}

/** The network as it is now. A new one is made aside and put in the old one's place whole: who took the old one keeps it to the end. */
export class CurrentNetwork {
  private network: Network | null = null;
  private refreshing: Promise<Network> | null = null;

  constructor(
    private readonly source: NetworkSource,
    private readonly now = () => new Date(),
  ) {}

  /** What is there, however old; null before the first loading. To be taken once a request. */
  get latest(): Network | null {
    return this.network;
  }

  /** For one request: takes the network when it is first needed, and keeps to it. */
  forOneRequest(): () => Promise<Network> {
    let taken: Promise<Network> | undefined;
    return () => (taken ??= this.refresh());
  }

  /** The network of the state in which the graph is now, loaded anew if that has changed. Those who ask meanwhile share the next check: the
   *  one that runs may have looked before what they know of was written. When it fails the old network stays, and the next one to
   *  ask tries again. */
  async refresh(): Promise<Network> {
    await this.refreshing?.catch(() => undefined);
    this.refreshing ??= this.refreshed().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async refreshed(): Promise<Network> {
    const { revision, database } = await this.source.state();
    const old = this.network;
    if (old?.state.revision === revision && old.state.database === database) return old;
    const { state, projection } = await this.source.load();
    return (this.network = new Network(state, projection, this.now()));
  }
}
