using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Posting;
using DebateBot.Hosting;

namespace DebateBot.Posting;

/// <summary>Draws public cards anew when what they show was edited or deleted: at once, and at the start what a crash left.</summary>
public sealed class CardFollower(
    PostedCards cards,
    CardDrawer drawer,
    Sender sender,
    IChat chat,
    TimeProvider time,
    ILogger<CardFollower> log
) : BackgroundService
{
    private const int MostPatience = 60;
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var row in await cards.UnconfirmedAsync(stoppingToken))
            await RecoverAsync(row, stoppingToken);
        await cards.BecameStale.WorkAsync(FollowAllAsync, BeforeNextTry, MostPatience, time, stoppingToken);
    }

    private async Task RecoverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            await cards.RecoverAsync(row, cancellationToken);
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(
                reason,
                "The card {Key} may have been posted and cannot be found; the next start tries again",
                row.Key
            );
        }
    }

    private async Task<bool> FollowAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            var areDone = true;
            foreach (var card in await cards.StaleAsync(cancellationToken))
                areDone &= await FollowAsync(card, cancellationToken);
            return areDone;
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "Cards that show what was changed cannot be looked for; trying again");
            return false;
        }
    }

    private async Task<bool> FollowAsync(PostedCard card, CancellationToken cancellationToken)
    {
        try
        {
            var changes = await cards.ChangesAsync(card.DiscussionId, cancellationToken);
            var request = CardRequest.Read(card.Kind, card.DiscussionId, card.Parameters);
            var drawn = await drawer.DrawAsync(request, cancellationToken);
            var isThere = await EditOrDeleteAsync(card, drawn.Message, cancellationToken);
            return !isThere || await cards.RefreshedAsync(card, drawn, changes, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.Gone)
        {
            await cards.ForgetAsync(card.MessageId, cancellationToken);
            return true;
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "The card {Message} shows what was changed meanwhile; trying again", card.MessageId);
            return false;
        }
    }

    /// <summary>In an archived thread a message is deleted or stays as it is: rather no card than one that shows what was taken back.</summary>
    /// <returns>Whether it is still there.</returns>
    private async Task<bool> EditOrDeleteAsync(
        PostedCard card,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await sender.EditAsync(card.ChannelId, card.MessageId, message, cancellationToken);
            return true;
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.Archived)
        {
            await chat.DeleteAsync(card.ChannelId, card.MessageId, cancellationToken);
            await cards.ForgetAsync(card.MessageId, cancellationToken);
            return false;
        }
    }
}
