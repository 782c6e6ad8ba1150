using DebateBot.Cards;
using DebateBot.Core.Comments;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Cards;

public sealed class ReplayedCommentTests
{
    [Fact]
    public void The_small_line_gives_number_date_and_whom_it_answers()
    {
        var drawn = ReplayedComment.Draw(Old("Quite so."), ["[#2](https://discord.com/channels/1/2/3)"]);
        drawn
            .ShouldHaveSingleItem()
            .Text.ShouldBe("Quite so.\n-# #7 · <t:0:f> · answers [#2](https://discord.com/channels/1/2/3)");
    }

    [Fact]
    public void An_unknown_date_is_not_shown()
    {
        var comment = Old("Quite so.");
        comment.IsDateKnown = false;
        ReplayedComment.Draw(comment, []).ShouldHaveSingleItem().Text.ShouldBe("Quite so.\n-# #7");
    }

    [Theory]
    [InlineData(1990)]
    [InlineData(2000)]
    [InlineData(2001)]
    [InlineData(7000)]
    public void A_long_comment_spans_messages_that_fit_and_the_last_ends_in_the_small_line(int length)
    {
        var text = string.Concat(Enumerable.Repeat("word ", length / 5)) + new string('.', length % 5);
        var drawn = ReplayedComment.Draw(Old(text), []);
        drawn.ShouldAllBe(message => message.Text.Length <= Limits.Message);
        drawn[^1].Text.ShouldEndWith("\n-# #7 · <t:0:f>");
        var back = string.Concat(drawn.Select(message => message.Text))
            .Replace("\n-# #7 · <t:0:f>", "", StringComparison.Ordinal);
        back.TrimEnd().ShouldBe(text.TrimEnd());
    }

    [Theory]
    [InlineData(25)]
    [InlineData(1000)]
    public void One_that_answers_a_crowd_has_room_for_its_text_all_the_same(int crowd)
    {
        var answers = Enumerable
            .Range(1, crowd)
            .Select(to => $"[#{to}](https://discord.com/channels/{long.MaxValue}/2/3)");
        var drawn = ReplayedComment.Draw(Old(new string('a', 1900)), [.. answers]);
        drawn.Count.ShouldBe(2);
        drawn.ShouldAllBe(message => message.Text.Length <= Limits.Message);
        drawn[^1].Text.ShouldEndWith($" and {crowd - 10} more");
    }

    [Fact]
    public void No_blank_message_is_sent_which_chat_would_refuse()
    {
        var drawn = ReplayedComment.Draw(Old("before" + new string('\n', 9000) + "after"), []);
        drawn.Select(message => message.Text.Trim()).ShouldBe(["before", "after\n-# #7 · <t:0:f>"]);
    }

    [Fact]
    public void Nobody_is_disturbed_and_no_link_unfolds() =>
        ReplayedComment.Draw(Old("See https://example.org"), []).ShouldAllBe(m => m.IsSilent && m.HidesPreviews);

    private static Comment Old(string text) =>
        new()
        {
            Number = 7,
            Author = "Ann",
            Text = text,
            PostedAt = DateTimeOffset.UnixEpoch,
        };
}
