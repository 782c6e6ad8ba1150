using System.Threading.Channels;
using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Posting;

namespace DebateBot.Posting;

/// <summary>Draws public cards anew when what they show was edited or deleted: at once, and at the start what a crash left.</summary>
public sealed class CardFollower(
    PostedCards cards,
    CardDrawer drawer,
    Sender sender,
    TimeProvider time,
    ILogger<CardFollower> log
) : BackgroundService
{
    private static readonly BoundedChannelOptions One = new(1) { FullMode = BoundedChannelFullMode.DropWrite };
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMinutes(1);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(One);

    /// <summary>A card has become stale.</summary>
    public void Wake() => wake.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RecoverAsync(stoppingToken);
        while (true)
        {
            var areDone = await FollowAllAsync(stoppingToken);
            await WaitAsync(areDone ? Timeout.InfiniteTimeSpan : BeforeNextTry, stoppingToken);
        }
    }

    private async Task RecoverAsync(CancellationToken cancellationToken)
    {
        try
        {
            await cards.RecoverAsync(cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            log.LogError(reason, "Cards that may have been posted could not be looked for; the next start does");
        }
    }

    private async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        try
        {
            await wake.Reader.WaitToReadAsync(cancellationToken).AsTask().WaitAsync(longest, time, cancellationToken);
            wake.Reader.TryRead(out _);
        }
        catch (TimeoutException)
        {
            // Time to try again what did not work.
        }
    }

    private async Task<bool> FollowAllAsync(CancellationToken cancellationToken)
    {
        var areDone = true;
        foreach (var card in await cards.StaleAsync(cancellationToken))
            areDone &= await FollowAsync(card, cancellationToken);
        return areDone;
    }

    private async Task<bool> FollowAsync(PostedCard card, CancellationToken cancellationToken)
    {
        try
        {
            var changes = await cards.ChangesAsync(card.DiscussionId, cancellationToken);
            var request = CardRequest.Read(card.Kind, card.DiscussionId, card.Parameters);
            var drawn = await drawer.DrawAsync(request, cancellationToken);
            await sender.EditAsync(card.ChannelId, card.MessageId, drawn.Message, cancellationToken);
            return await cards.RefreshedAsync(card, drawn, changes, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.Gone)
        {
            await cards.ForgetAsync(card.MessageId, cancellationToken);
            return true;
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            log.LogError(reason, "The card {Message} shows what was changed meanwhile; trying again", card.MessageId);
            return false;
        }
    }
}
