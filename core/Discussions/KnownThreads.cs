using System.Collections.Concurrent;
using DebateBot.Core.Storage;

namespace DebateBot.Core.Discussions;

/// <summary>Which threads are recorded, in memory: what is said anywhere else costs no look into the record.</summary>
public sealed class KnownThreads
{
    private readonly ConcurrentDictionary<long, bool> threads = new();

    private KnownThreads(IEnumerable<long> known)
    {
        foreach (var thread in known)
            Add(thread);
    }

    public bool Contains(long threadId) => threads.ContainsKey(threadId);

    internal static KnownThreads In(DebateDb db) =>
        new([
            .. db
                .Discussions.Where(d => d.ThreadId != null && d.State != DiscussionState.Gone)
                .Select(d => d.ThreadId!.Value),
        ]);

    internal void Add(long threadId) => threads.TryAdd(threadId, true);

    internal void Remove(long threadId) => threads.TryRemove(threadId, out _);
}
