using DebateBot.Core;
using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace DebateBot.Tests.Core.Storage;

/// <summary>A record in a folder of its own that is removed at the end.</summary>
internal sealed class TempStore : IAsyncDisposable
{
    public const long ServerId = 1;
    public const long ThreadId = 900;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debates-");

    public TempStore() => Open();

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.UnixEpoch.AddYears(56));

    public string Path => System.IO.Path.Combine(folder.FullName, "record", "debates.db");

    public Store Store { get; private set; } = null!;

    public CommentRecorder Recorder { get; private set; } = null!;

    public DiscussionStore Discussions { get; private set; } = null!;

    public DiscussionFinder Finder { get; private set; } = null!;

    public Derivation Derivation { get; private set; } = null!;

    public static async Task<TempStore> WithDiscussionAsync()
    {
        var store = new TempStore();
        await store.OpenDiscussionAsync(ThreadId);
        return store;
    }

    public async Task<Discussion> OpenDiscussionAsync(long threadId)
    {
        var stop = TestContext.Current.CancellationToken;
        var article = new Article { Title = "On bridges", Body = "Bridges carry people. Rivers do not mind." };
        var discussion = await Discussions.BeginAsync(ServerId, 10, article, stop);
        await Discussions.OpenAsync(discussion.Id, threadId, stop);
        return discussion;
    }

    public Task<Recorded> RecordAsync(params CommentChange[] batch) =>
        Recorder.RecordAsync(batch, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<Comment>> CommentsAsync(long threadId = ThreadId)
    {
        var stop = TestContext.Current.CancellationToken;
        var discussion = await Finder.InThreadAsync(threadId, stop);
        return (await WholeAsync(discussion!.Id)).Comments;
    }

    public async Task<WholeDiscussion> WholeAsync(long discussionId) =>
        (await new DiscussionReader(Store).ReadAsync(discussionId, TestContext.Current.CancellationToken))!;

    public Task<T> ReadAsync<T>(Func<DebateDb, T> query) =>
        Store.Reads.ReadAsync(query, TestContext.Current.CancellationToken);

    /// <summary>Looks at once, and again after each commit.</summary>
    public async Task UntilAsync(Func<DebateDb, bool> look)
    {
        var committed = new Signal();
        void Set(object? sender, EventArgs e) => committed.Set();
        Store.Writes.Committed += Set;
        while (!await ReadAsync(look))
            await committed.WaitAsync(TestContext.Current.CancellationToken);
        Store.Writes.Committed -= Set;
    }

    /// <summary>Completes with the next commit.</summary>
    public Task NextCommit()
    {
        var committed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Store.Writes.Committed += (_, _) => committed.TrySetResult();
        return committed.Task;
    }

    public Task DeriveAsync() => Derivation.CatchUpAsync(TestContext.Current.CancellationToken);

    /// <summary>What is on the disk of it: the database, its log and its shared memory.</summary>
    public byte[] Bytes() =>
        [
            .. Directory
                .GetFiles(System.IO.Path.GetDirectoryName(Path)!)
                .Where(file => !file.EndsWith("-lock", StringComparison.Ordinal))
                .SelectMany(File.ReadAllBytes),
        ];

    public async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        Open();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private void Open()
    {
        Store = Store.Open($"Data Source={Path}", Time);
        Recorder = new CommentRecorder(Store, Time);
        Discussions = new DiscussionStore(Store, Time);
        Finder = new DiscussionFinder(Store);
        Derivation = new Derivation(Store, Time, NullLogger<Derivation>.Instance);
    }
}
