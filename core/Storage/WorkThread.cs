using System.Collections.Concurrent;

namespace DebateBot.Core.Storage;

/// <summary>A thread of its own that takes work from a queue until the queue is closed and empty. SQLite's calls block; they block only here.</summary>
internal sealed class WorkThread
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="work">Runs on the thread for each piece of work; it must not throw.</param>
    /// <param name="close">Runs on the thread at its end.</param>
    public WorkThread(string name, BlockingCollection<DbWork> queue, Action<DbWork> work, Action close)
    {
        var thread = new Thread(() =>
        {
            try
            {
                foreach (var next in queue.GetConsumingEnumerable())
                    work(next);
                close();
                ended.SetResult();
            }
            catch (Exception bug)
            {
                ended.SetException(bug);
            }
        })
        {
            Name = name,
            IsBackground = true,
        };
        thread.Start();
    }

    public Task Ended => ended.Task;
}
