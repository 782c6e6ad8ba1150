using DebateBot.Core.Storage;

namespace DebateBot.Events;

/// <summary>Lets links and search index follow the record behind its commits, as long as the bot runs.</summary>
public sealed class DerivationLane(Derivation derivation, TimeProvider time, ILogger<DerivationLane> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await derivation.RunAsync(stoppingToken);
            }
            catch (Exception reason) when (StorageTrouble.MayPass(reason))
            {
                log.LogError(reason, "Links and search index cannot follow; trying again in {Pause}", Pause);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }
}
