using DebateBot.Chat;
using DebateBot.SlashCommands;

namespace DebateBot.Events;

/// <summary>Interactions have a lane of their own: a burst of messages never makes a person wait, and one slow answer never makes another.</summary>
public sealed class InteractionLane(ChatInbox inbox, CommandRunner runner) : BackgroundService
{
    // Each waits for the record or for Discord; were there few, these few could be slow ones, and the next not acknowledged in time.
    private const int AtOnce = 1000;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            inbox.Interactions.ReadAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            async (asked, cancellationToken) => await runner.RunAsync(asked, cancellationToken)
        );
}
