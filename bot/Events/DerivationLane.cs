using DebateBot.Core.Storage;

namespace DebateBot.Events;

/// <summary>Lets links and search index follow the record behind its commits, as long as the bot runs.</summary>
public sealed class DerivationLane(Derivation derivation) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => derivation.RunAsync(stoppingToken);
}
