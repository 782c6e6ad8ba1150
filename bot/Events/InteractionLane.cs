using DebateBot.Chat;
using DebateBot.SlashCommands;

namespace DebateBot.Events;

/// <summary>Interactions have a lane of their own: a burst of messages never makes a person wait, and one slow answer never makes another.</summary>
public sealed class InteractionLane(ChatInbox inbox, CommandRunner runner) : BackgroundService
{
    private const int AtOnce = 64;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            inbox.Interactions.ReadAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            async (asked, cancellationToken) => await runner.RunAsync(asked, cancellationToken)
        );
}
