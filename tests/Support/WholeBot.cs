using DebateBot.Core.Discussions;
using DebateBot.Core.Storage;
using DebateBot.Hosting;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DebateBot.Tests.Support;

/// <summary>The whole program over its own sandbox, in this process: real gateway, real REST, a record in a temporary file.</summary>
internal sealed partial class WholeBot : IAsyncDisposable
{
    private readonly RunningBot program;

    private WholeBot(RunningBot program, SandboxWorld world, Uri address)
    {
        this.program = program;
        World = world;
        Address = address;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public SandboxWorld World { get; }

    public Uri Address { get; }

    public Store Store => Part<Store>();

    public DiscussionFinder Discussions => Part<DiscussionFinder>();

    /// <summary>The bot's id, which is also its application's.</summary>
    public long Id => World.FindMember("DebateBot")!.Id;

    public long Admin => World.Guild.OwnerId;

    /// <param name="settings">Beside those that make tests fast: "--Sandbox:Sample=true".</param>
    public static async Task<WholeBot> StartAsync(params string[] settings)
    {
        string[] usual =
        [
            "--Sandbox:Enabled=true",
            "--Sandbox:Url=http://127.0.0.1:0",
            "--Sandbox:Limits=off",
            "--Sandbox:Sample=false",
            "--Sandbox:OpenBrowser=false",
        ];
        var running = await RunningBot.StartAsync([.. usual, .. settings], Program.AddParts, TextWriter.Null, Stop);
        var sandbox = running.Sandbox!.Host;
        return await ReadyAsync(new WholeBot(running, sandbox.World, sandbox.Address));
    }

    /// <summary>On a sandbox that outlives it, with the record in that folder.</summary>
    public static async Task<WholeBot> StartAsync(RunningSandbox sandbox, DirectoryInfo folder)
    {
        string[] settings = [.. sandbox.SettingsFor(folder), "--Logging:LogLevel:Default=Warning"];
        var running = await RunningBot.StartAsync(settings, Program.AddParts, TextWriter.Null, Stop);
        return await ReadyAsync(new WholeBot(running, sandbox.World, sandbox.Address));
    }

    private static async Task<WholeBot> ReadyAsync(WholeBot bot)
    {
        await bot.Part<Readiness>().WhenReady.WaitAsync(Patience, Stop);
        return bot;
    }

    /// <summary>The sample's thread, once it is written.</summary>
    public Task<long?> Sample => program.Sandbox!.Host.Sample;

    /// <summary>One of the parts that the program is made of.</summary>
    public T Part<T>()
        where T : notnull => program.Services.GetRequiredService<T>();

    public long Person(string name) => World.FindMember(name)!.Id;

    public long Channel(string name) => World.GetChannel(name).Id;

    public Message Say(string who, long channelId, string text, long? replyTo = null) =>
        World.Post(Person(who), channelId, new MessageDraft { Content = text, ReplyTo = replyTo });

    /// <summary>Posts an article through the form, as the admin.</summary>
    /// <returns>The thread.</returns>
    public async Task<long> PostArticleAsync(string title, string text, string channel = "articles")
    {
        var form = await RunAsync(Admin, Channel(channel), "article post");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title, ["text"] = text };
        var submit = InteractionRequests.Submit(Id, Channel(channel), form.Data.Text("custom_id")!, fields);
        await AskAsync(Admin, submit);
        var found = await UntilAsync(async () =>
            (await Discussions.ListAsync(World.Guild.Id, 25, Stop)).FirstOrDefault(d =>
                d.Title == title && d.State == DiscussionState.Open
            )
        );
        return found.ThreadId!.Value;
    }

    /// <summary>Waits until the thread's record has so many comments, deleted ones included.</summary>
    public async Task<IReadOnlyList<DebateBot.Core.Comments.Comment>> CommentsAsync(long threadId, int count) =>
        await UntilAsync(async () =>
        {
            var discussion = await Discussions.InThreadAsync(threadId, Stop);
            var whole = discussion is null ? null : await WholeAsync(discussion.Id);
            return whole?.Comments.Count >= count ? whole.Comments : null;
        });

    public async Task<WholeDiscussion> WholeAsync(long discussionId) =>
        (await Part<DiscussionReader>().ReadAsync(discussionId, Stop))!;

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
