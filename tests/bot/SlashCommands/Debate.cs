using DebateBot.Core.Discussions;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>
/// The whole bot with one article under discussion: #1 Robin, #2 Mira answering, #3 Jonas who edited it, #4 deleted, #5 Tess quoting #1.
/// </summary>
public sealed class Debate : IAsyncLifetime
{
    internal const string First = "A ferry carries the same traffic for a tenth of the price.";

    private readonly Dictionary<int, long> messages = [];

    internal WholeBot Bot { get; private set; } = null!;

    internal long Thread { get; private set; }

    internal DiscussionLine Discussion { get; private set; } = null!;

    internal Message Card =>
        Bot.World.Messages(Bot.Admin, Bot.Channel("articles"), limit: 10).Single(m => m.Id == Thread);

    internal static async Task<Debate> StartAsync(string channel = "articles")
    {
        var debate = new Debate();
        await debate.OpenAsync(channel);
        return debate;
    }

    public async ValueTask InitializeAsync() => await OpenAsync("articles");

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    /// <summary>The message of a comment.</summary>
    internal long Message(int number) => messages[number];

    internal string Cited(int number) =>
        $"[#{number}](https://discord.com/channels/{Bot.World.Guild.Id}/{Thread}/{messages[number]})";

    internal Task<InteractionAnswer> RunAsync(string who, string command, params IReadOnlyList<Typed> options) =>
        Bot.RunAsync(Bot.Person(who), Thread, command, options);

    internal Task<InteractionAnswer> RunInAsync(
        string channel,
        string who,
        string command,
        params IReadOnlyList<Typed> options
    ) => Bot.RunAsync(Bot.Person(who), Bot.Channel(channel), command, options);

    /// <summary>Shows comment 2 to Robin, privately, in the channel.</summary>
    internal Task<InteractionAnswer> QuoteSecondAsync(long channel) =>
        Bot.RunAsync(
            Bot.Person("Robin"),
            channel,
            "quote",
            new Typed("number", 2),
            new Typed("discussion", $"{Discussion.Id}")
        );

    private async Task OpenAsync(string channel)
    {
        Bot = await WholeBot.StartAsync();
        if (channel == "mods")
            LetBotIntoMods();
        Thread = await Bot.PostArticleAsync("Bridges", "The council wants a second bridge over the river.", channel);
        Discussion = (await Bot.Discussions.ListAsync(Bot.World.Guild.Id, 1, CancellationToken.None)).Single();
        var ordinary = channel == "mods" ? "Mira" : "Robin";
        Say(1, ordinary, First);
        Say(2, "Mira", "Ferries stop when the river freezes in March.", answering: 1);
        Say(3, channel == "mods" ? "Mira" : "Jonas", "Bridges bring traffic into the old town.");
        Say(4, ordinary, "Nobody asked the fishermen.");
        Say(5, channel == "mods" ? "Mira" : "Tess", $"> {First}\nWho pays for the other nine tenths of the tunnel?");
        await Bot.CommentsAsync(Thread, 5);
        Bot.World.Edit(
            Author(3),
            Thread,
            Message(3),
            new MessageDraft { Content = "Bridges bring loud traffic into the old town." }
        );
        Bot.World.Delete(Author(4), Thread, Message(4));
        await Bot.UntilAsync(IsRecordedAsync);
    }

    private void Say(int number, string who, string text, int? answering = null) =>
        messages[number] = Bot.Say(who, Thread, text, answering is { } answered ? Message(answered) : null).Id;

    private long Author(int number) => Bot.World.FindMessage(Bot.Admin, Thread, Message(number))!.AuthorId;

    private void LetBotIntoMods()
    {
        var mods = Bot.World.GetChannel("mods");
        Bot.World.SetOverwrites(
            mods.Id,
            [.. mods.Overwrites, new Overwrite(Bot.Id, IsMember: true, Permissions.ViewChannel, Permissions.None)]
        );
    }

    private async Task<Debate?> IsRecordedAsync()
    {
        var whole = await Bot.WholeAsync(Discussion.Id);
        return
            whole.Comments.Any(c => c.IsDeleted)
            && whole.Comments.Any(c => c.EditedAt is not null)
            && whole.Links.Select(link => link.From).Intersect([2, 5]).Count() == 2
            ? this
            : null;
    }
}
