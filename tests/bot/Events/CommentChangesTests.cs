using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Events;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Events;

public sealed class CommentChangesTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddYears(56);

    [Fact]
    public void What_a_member_says_is_a_comment() =>
        CommentChanges
            .Of(Created(new ChatAuthor(7, "Ann", IsBot: false)))
            .ShouldBe(new Said(20, 30, 7, "Ann", "Hello", Now, RepliesToMessageId: 29));

    [Fact]
    public void Bots_webhooks_and_the_platform_itself_are_not_recorded()
    {
        var member = new ChatAuthor(7, "Ann", IsBot: false);
        CommentChanges.Of(Created(new ChatAuthor(7, "Robot", IsBot: true))).ShouldBeNull();
        CommentChanges.Of(Created(member, webhook: 5)).ShouldBeNull();
        CommentChanges.Of(Created(member, isOrdinary: false)).ShouldBeNull();
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void A_thread_that_is_archived_or_locked_is_closed(bool isArchived, bool isLocked, bool isClosed) =>
        CommentChanges
            .Of(new ThreadChanged(1, Now, 20, "Bridges", isArchived, isLocked))
            .ShouldBe(new ThreadStateChanged(20, isClosed));

    private static MessageCreated Created(ChatAuthor author, long? webhook = null, bool isOrdinary = true) =>
        new(1, Now, new ChatMessage(30, 20, author, "Hello", Now, null, 29, isOrdinary) { WebhookId = webhook });
}
