"""Shortest paths by networkx, as its users write them, for bench/paths/libraries.ts.

Arguments: the edges and the pairs, each a file of unsigned 32-bit numbers two by two, and how many pairs to count all shortest paths of.
Prints one line of JSON: version, seconds of building, megabytes, distances and counts with microseconds each."""

import array
import json
import os
import resource
import sys
import time

import networkx


def twos(path):
    numbers = array.array("I")
    with open(path, "rb") as file:
        numbers.fromfile(file, os.path.getsize(path) // numbers.itemsize)
    return list(zip(numbers[::2], numbers[1::2]))


def timed(work, pairs):
    rows = []
    for start, goal in pairs:
        began = time.perf_counter()
        answer = work(start, goal)
        rows.append([answer, (time.perf_counter() - began) * 1e6])
    return rows


edges, pairs, to_count = twos(sys.argv[1]), twos(sys.argv[2]), int(sys.argv[3])
began = time.perf_counter()
graph = networkx.Graph()
graph.add_edges_from(edges)
built = time.perf_counter() - began
del edges
distances = timed(lambda start, goal: len(networkx.bidirectional_shortest_path(graph, start, goal)) - 1, pairs)
counts = timed(
    lambda start, goal: sum(1 for _ in networkx.all_shortest_paths(graph, start, goal)), pairs[:to_count]
)
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
version = networkx.__version__
print(json.dumps({"version": version, "built": built, "megabytes": megabytes, "distances": distances, "counts": counts}))
