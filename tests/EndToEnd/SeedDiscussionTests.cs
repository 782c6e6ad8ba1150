using System.Text.Json;
using DebateBot.Core.Comments;
using DebateBot.Core.Imports;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>The main job on the one real discussion, over the stand-in's routes: imported, quoted, recapped, stopped, started again.</summary>
public sealed class SeedDiscussionTests : IDisposable
{
    private const int GuildMessages = 1 << 9;
    private const int Webhooks = 1 << 0;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");
    private readonly OldThread old = OldThreadReader.Read(File.ReadAllBytes(Needs.Seed()));

    [Fact]
    public async Task An_imported_discussion_can_be_read_quoted_and_recapped_also_after_a_restart()
    {
        string thread;
        await using (var bot = await BotProcess.StartAsync(folder.FullName))
        {
            thread = await ImportAsync(bot);
            await ShowsAllCommentsAsync(bot, thread);
            await AnswersAsync(bot, thread);
            (await bot.StopAsync()).ShouldBe(0);
        }
        await using var again = await BotProcess.StartAsync(folder.FullName);
        await ShowsAllCommentsAsync(again, thread);
        await AnswersAsync(again, thread);
        await TakesLiveCommentsAsync(again, thread);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> ImportAsync(BotProcess bot)
    {
        var admin = await Visitor.SignInAsync(bot.Address, "Ada");
        var articles = await admin.ChannelAsync("articles");
        using var listening = await ListenAsync(bot);
        var file = await File.ReadAllTextAsync(Needs.Seed(), TestContext.Current.CancellationToken);
        await admin.UploadAsync(articles, "article import", "old.txt", file);
        var thread = (await admin.ThreadsAsync()).Single(t => t.TextAt("name") == old.Article.Title).TextAt("id");
        for (var last = 0; last < old.Comments.Count; )
        {
            var said = await listening.NextAsync("MESSAGE_CREATE");
            if (
                said.TextAt("channel_id") == thread
                && said.TextAt("content").Contains($"\n-# #{last + 1}", StringComparison.Ordinal)
            )
                last++;
        }
        var posted = (await admin.MessagesAsync(articles)).SelectMany(m => m.At("embeds").EnumerateArray());
        posted.Count(card => card.TextAt("title") == old.Article.Title).ShouldBe(1);
        return thread;
    }

    /// <summary>Another bot in the room hears what is said.</summary>
    private static async Task<RawGateway> ListenAsync(BotProcess bot)
    {
        var anybody = new RawHttp(bot.Address, token: null);
        var tokens = (await anybody.GetAsync("/sandbox/bots")).Items.Select(other => other.TextAt("token"));
        var gateway = await RawGateway.ConnectAsync(
            new Uri($"ws://{bot.Address.Authority}/gateway?v=10&encoding=json")
        );
        await gateway.IdentifyAsync(tokens.Last(), GuildMessages | Webhooks | (1 << 15));
        return gateway;
    }

    private async Task ShowsAllCommentsAsync(BotProcess bot, string thread)
    {
        var admin = await Visitor.SignInAsync(bot.Address, "Ada");
        var messages = await admin.MessagesAsync(thread);
        var replayed = messages
            .Where(message => message.TryGetProperty("webhook_id", out _) && !IsAnswer(message))
            .ToList();
        replayed
            .Where(message => message.TextAt("content").Contains("\n-# #", StringComparison.Ordinal))
            .Select(message => message.TextAt("author.username"))
            .ShouldBe(old.Comments.Select(comment => $"{comment.Author} (from the blog)"));
        var words = string.Concat(replayed.Select(message => WithoutSmallLine(message.TextAt("content"))));
        Folded(words).ShouldBe(Folded(string.Concat(old.Comments.Select(comment => comment.Text))));
    }

    private async Task AnswersAsync(BotProcess bot, string thread)
    {
        var member = await Visitor.SignInAsync(bot.Address, "Robin");
        var quote = await member.RunAsync(thread, "quote", ("number", 18));
        quote.TextAt("embeds.0.author.name").ShouldBe("DK");
        quote.TextAt("embeds.0.description").ShouldBe(old.Comments[17].Text);
        ShownText.Of(quote).ShouldContain($"[#18](https://discord.com/channels/{member.Server}/{thread}/");

        var cited = ShownText.Cited(ShownText.Of(await member.RunAsync(thread, "recap")));
        cited.ShouldNotBeEmpty();
        cited.ShouldBeSubsetOf(old.Comments.Select(comment => comment.Number));

        var tree = ShownText.Cited(ShownText.Of(await member.RunAsync(thread, "replies")));
        var links = ReplyResolver.ResolveAll(old.Article, old.Comments);
        tree.ShouldBe(ReplyTree.Grow(old.Comments, links).Nodes().Select(node => node.Comment.Number));
    }

    private static async Task TakesLiveCommentsAsync(BotProcess bot, string thread)
    {
        var member = await Visitor.SignInAsync(bot.Address, "Mira");
        await member.SayAsync(thread, "Somebody came by and read all of this.");
        JsonElement quote;
        do
        {
            quote = await member.RunAsync(thread, "quote", ("number", 26));
        } while (quote.At("embeds").GetArrayLength() == 0); // recorded a moment later
        quote.TextAt("embeds.0.description").ShouldBe("Somebody came by and read all of this.");
        quote.TextAt("embeds.0.author.name").ShouldBe("Mira");
    }

    private static bool IsAnswer(JsonElement message) => message.TryGetProperty("interaction_metadata", out _);

    private static string WithoutSmallLine(string text) => text.Split("\n-# #")[0];

    private static string Folded(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
