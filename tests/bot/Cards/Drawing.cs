using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Tests.Core.Comments;
using Shouldly;

namespace DebateBot.Tests.Bot.Cards;

/// <summary>A small discussion as the record gives it, and cards as they look.</summary>
internal static class Drawing
{
    public static WholeDiscussion Whole(this Talk talk, IReadOnlyList<ReplyLink>? links = null)
    {
        foreach (var comment in talk.Comments)
            comment.Id = comment.Number + 100;
        var discussion = new Discussion
        {
            Id = 12,
            ServerId = 1,
            ChannelId = 2,
            ThreadId = 3,
            Article = talk.Article,
            NextNumber = talk.Comments.Count + 1,
        };
        return new WholeDiscussion(discussion, talk.Comments, links ?? talk.Links);
    }

    /// <summary>"[#5](…)": how comment 5 is cited.</summary>
    public static string Cited(int number) => $"[#{number}](https://discord.com/channels/1/3/{number + 1000})";

    /// <summary>All that the card says, one part a line.</summary>
    public static string Said(this DrawnCard drawn) =>
        string.Join('\n', drawn.Message.Cards.SelectMany(Parts).Prepend(drawn.Message.Text));

    public static string Field(this DrawnCard drawn, string name) =>
        drawn.Message.Cards.SelectMany(card => card.Fields).Single(field => field.Name == name).Text;

    public static string Descriptions(this DrawnCard drawn) =>
        string.Join('\n', drawn.Message.Cards.Select(card => card.Description));

    /// <summary>What Discord would refuse. https://discord.com/developers/docs/resources/message#embed-object-embed-limits</summary>
    public static void ShouldFit(this DrawnCard drawn)
    {
        drawn.Message.Cards.Count.ShouldBeInRange(1, 10);
        drawn.Message.Cards.SelectMany(Parts).Sum(part => part.Length).ShouldBeLessThanOrEqualTo(6000);
        foreach (var card in drawn.Message.Cards)
        {
            (card.Title ?? "").Length.ShouldBeLessThanOrEqualTo(256);
            (card.Author ?? "").Length.ShouldBeLessThanOrEqualTo(256);
            card.Description!.Length.ShouldBeInRange(1, 4096);
            card.Fields.ShouldAllBe(field =>
                field.Name.Length <= 256 && field.Text.Length > 0 && field.Text.Length <= 1024
            );
        }
    }

    private static IEnumerable<string> Parts(Card card) =>
        new[] { card.Title, card.Author, card.Description, card.Footer }
            .Concat(card.Fields.SelectMany(field => new[] { field.Name, field.Text }))
            .OfType<string>();
}
