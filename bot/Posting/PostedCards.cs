using DebateBot.Cards;
using DebateBot.Core;
using DebateBot.Core.Posting;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Posting;

/// <summary>
/// The public cards that show comments. The outbox key holds how to draw the card again, so that also a card whose program stopped between
/// sending and noting is found, and follows edits and deletions.
/// </summary>
public sealed class PostedCards(Store store, Sender sender, Outbox outbox, LookBack lookBack, CardDrawer drawer)
{
    private const string Prefix = "shown:";
    private const int Unknown = -1;

    /// <summary>Set when a card shows what was changed meanwhile.</summary>
    public Signal BecameStale { get; } = new();

    /// <summary>Draws a card and posts it, once for each <paramref name="occasion"/>.</summary>
    /// <param name="occasion">What asked for it: the private answer whose button was pressed.</param>
    /// <returns>The message's id; null when there is nothing left to show.</returns>
    public async Task<long?> PostAsync(
        long occasion,
        long channelId,
        CardRequest request,
        CancellationToken cancellationToken
    )
    {
        var changes = await ChangesAsync(request.DiscussionId, cancellationToken);
        var drawn = await drawer.DrawAsync(request, cancellationToken);
        if (!drawn.ShowsComments)
            return null;
        var key = $"{Prefix}{occasion}:{request.ToButtonId()}";
        var message = await sender.SendAsync(key, channelId, drawn.Message, cancellationToken);
        await NoteAsync(new Shown(message, channelId, request, drawn, changes), cancellationToken);
        return message;
    }

    /// <summary>The cards of which nobody knows whether they went out.</summary>
    public Task<IReadOnlyList<OutboxRow>> UnconfirmedAsync(CancellationToken cancellationToken) =>
        outbox.UnconfirmedAsync(Prefix, cancellationToken);

    /// <summary>Finds such a card, or frees its key.</summary>
    public async Task RecoverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (await lookBack.FindMessageAsync(row, webhookId: null, cancellationToken) is not { } message)
            await outbox.WithdrawAsync(row, cancellationToken);
        else if (RequestOf(row) is { } request)
        {
            await outbox.ConfirmAsync(row, message, cancellationToken);
            var drawn = await drawer.DrawAsync(request, cancellationToken);
            await NoteAsync(new Shown(message, row.ChannelId, request, drawn, Unknown), cancellationToken);
        }
    }

    /// <summary>The cards that show what was edited or deleted since they were drawn.</summary>
    public Task<IReadOnlyList<PostedCard>> StaleAsync(CancellationToken cancellationToken) =>
        store.Reads.ReadAsync<IReadOnlyList<PostedCard>>(
            db => [.. db.PostedCards.Where(card => card.IsStale)],
            cancellationToken
        );

    /// <summary>How often the discussion's past has changed so far.</summary>
    public Task<int> ChangesAsync(long discussionId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(
            db => db.Discussions.Where(d => d.Id == discussionId).Select(d => d.Rewritten).Single(),
            cancellationToken
        );

    /// <summary>The card was drawn anew from what stood at <paramref name="changes"/>; it stays stale when there were more meanwhile.</summary>
    /// <returns>Whether it is up to date.</returns>
    public Task<bool> RefreshedAsync(
        PostedCard card,
        DrawnCard drawn,
        int changes,
        CancellationToken cancellationToken
    ) =>
        store.Writes.WriteAsync(
            db =>
            {
                var known = db.PostedCards.Include(c => c.Comments).Single(c => c.MessageId == card.MessageId);
                known.Comments = Comments(drawn);
                known.IsStale = HasChanged(db, known.DiscussionId, changes);
                return !known.IsStale;
            },
            cancellationToken
        );

    /// <summary>The card is gone from chat.</summary>
    public Task ForgetAsync(long messageId, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(
            db =>
            {
                db.PostedCardComments.Where(shown => shown.MessageId == messageId).ExecuteDelete();
                db.PostedCards.Where(card => card.MessageId == messageId).ExecuteDelete();
            },
            cancellationToken
        );

    private static CardRequest? RequestOf(OutboxRow row) =>
        CardRequest.Read(ButtonId.Parse(row.Key[(row.Key.IndexOf(':', Prefix.Length) + 1)..]));

    private async Task NoteAsync(Shown shown, CancellationToken cancellationToken)
    {
        if (await store.Writes.WriteAsync(db => Note(db, shown), cancellationToken))
            BecameStale.Set();
    }

    /// <returns>Whether it is out of date already.</returns>
    private static bool Note(DebateDb db, Shown shown)
    {
        if (db.PostedCards.Any(card => card.MessageId == shown.MessageId))
            return false;
        var card = new PostedCard
        {
            MessageId = shown.MessageId,
            ChannelId = shown.ChannelId,
            DiscussionId = shown.Request.DiscussionId,
            Kind = shown.Request.Kind,
            Parameters = shown.Request.ToParameters(),
            IsStale = HasChanged(db, shown.Request.DiscussionId, shown.Changes),
            Comments = Comments(shown.Drawn),
        };
        db.PostedCards.Add(card);
        return card.IsStale;
    }

    // What changed between drawing and noting marked no card.
    private static bool HasChanged(DebateDb db, long discussionId, int changes) =>
        db.Discussions.Any(d => d.Id == discussionId && d.Rewritten != changes);

    private static List<PostedCardComment> Comments(DrawnCard drawn) =>
        [.. drawn.CommentIds.Distinct().Select(id => new PostedCardComment { CommentId = id })];

    private sealed record Shown(long MessageId, long ChannelId, CardRequest Request, DrawnCard Drawn, int Changes);
}
