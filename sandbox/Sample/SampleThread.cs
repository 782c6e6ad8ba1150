using DebateBot.Sandbox.Page;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Sample;

/// <summary>Writes the sample discussion into a new world, through the same doors as a person, and knows where it is.</summary>
public sealed partial class SampleThread(
    SandboxWorld world,
    SandboxSettings settings,
    ReadMarks marks,
    ILogger<SampleThread> log
) : BackgroundService
{
    /// <summary>How long the bot may take to connect and open the thread; then the page opens without it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Past = TimeSpan.FromHours(9);

    private readonly TaskCompletionSource<long?> written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The sample's thread as soon as it is complete; null when there is none.</summary>
    public Task<long?> Written => written.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            written.TrySetResult(IsWanted ? await PlayWithPatienceAsync(stoppingToken) : Find());
        }
        catch (Exception lost) when (lost is OperationCanceledException or TimeoutException or Refused)
        {
            if (!stoppingToken.IsCancellationRequested)
                log.LogWarning("The sample discussion was not written: {Reason}", lost.Message);
        }
        finally
        {
            written.TrySetResult(null);
        }
    }

    private bool IsWanted => settings.Sample && !world.HasSample && world.AllChannels.All(c => c.LastMessageId is null);

    private long? Find() =>
        world.HasSample
            ? world
                .ActiveThreads(world.Guild.OwnerId)
                .FirstOrDefault(t => t.Name.StartsWith(SampleArticle.Title, StringComparison.Ordinal))
                ?.Id
            : null;

    private async Task<long> PlayWithPatienceAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        return await PlayAsync(limit.Token);
    }
}
