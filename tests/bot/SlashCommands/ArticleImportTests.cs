using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Bot.SlashCommands.ArticlePostTests;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class ArticleImportTests
{
    private const string Page = """
        A bridge too many

        The council overreaches.

        The council wants a second bridge over the river. Nobody asked for one.

        FILED UNDER: Rivers

          1. Ann says:

            A ferry carries the same traffic for a tenth of the price.

          2. Bo says:

            @Ann: Ferries stop when the river freezes in March.

        """;

    [Fact]
    public async Task An_old_discussion_can_be_quoted_at_once_and_appears_in_its_thread()
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await ImportAsync(bot, File(Page));
        var thread = Threads(bot).ShouldHaveSingleItem();
        answer
            .Said()
            .ShouldStartWith(
                $"Posted: https://discord.com/channels/{bot.World.Guild.Id}/{thread.Id}\nIts 2 comments can be quoted"
            );
        Messages(bot, "articles")
            .ShouldHaveSingleItem()
            .Said()
            .ShouldContain("The council wants a second bridge over the river.");

        var quoted = await bot.RunAsync(bot.Person("Robin"), thread.Id, "quote", new Typed("number", 2));
        quoted.Said().ShouldContain("Bo\n@Ann: Ferries stop when the river freezes in March.\n");
        quoted.Said().ShouldContain("date not known");
        await bot.UntilAsync(() => Replayed(bot, thread.Id).Count == 2);
        Replayed(bot, thread.Id).ShouldBe(["Ann (from the blog)", "Bo (from the blog)"]);
    }

    [Theory]
    [InlineData("Just a letter to the editor.", "There are no numbered comments in this file.")]
    [InlineData("  1. Ann says:\n\n    Yes.\n", "There are comments in this file, but no article above them.")]
    [InlineData("Bin\0ary", "This file is not plain text.")]
    public async Task A_file_that_is_no_discussion_is_refused_and_nothing_is_posted_or_stored(
        string content,
        string sentence
    )
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await ImportAsync(bot, File(content));
        answer.IsPrivate().ShouldBeTrue();
        answer.Said().ShouldStartWith(sentence);
        await ShouldBeUntouchedAsync(bot);
    }

    [Fact]
    public async Task A_file_larger_than_any_discussion_is_refused()
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await ImportAsync(bot, File(new string('x', (4 * 1024 * 1024) + 1)));
        answer.Said().ShouldStartWith("That file is too large");
        await ShouldBeUntouchedAsync(bot);
    }

    private static Task<InteractionAnswer> ImportAsync(WholeBot bot, Typed file) =>
        bot.RunAsync(bot.Admin, bot.Channel("articles"), "article import", file);

    private static List<string?> Replayed(WholeBot bot, long thread) =>
        [
            .. bot
                .World.Messages(bot.Admin, thread, limit: 50)
                .Where(m => m.WebhookName is not null)
                .OrderBy(m => m.Id)
                .Select(m => m.WebhookName),
        ];
}
