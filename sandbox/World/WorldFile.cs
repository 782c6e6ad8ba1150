using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>Keeps the world in its file: soon after a change, and at the end.</summary>
internal sealed class WorldFile(SandboxWorld world, SandboxSettings settings, ILogger<WorldFile> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private long _saved;

    /// <param name="path">Empty: a new world, in memory only.</param>
    /// <exception cref="CannotStart">The file holds no world.</exception>
    public static async Task<SandboxWorld> OpenAsync(string path, WorldClock clock, CancellationToken cancellationToken)
    {
        if (path.Length == 0 || !File.Exists(path))
            return new SandboxWorld(clock);
        try
        {
            await using var file = File.OpenRead(path);
            var saved = await JsonSerializer.DeserializeAsync<WorldState>(file, cancellationToken: cancellationToken);
            return saved is { Guild: not null } ? new SandboxWorld(clock, saved) : throw NoWorld(path);
        }
        catch (Exception reason) when (reason is JsonException or IOException or UnauthorizedAccessException)
        {
            throw NoWorld(path);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        TrySave();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            _saved = -1;
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                world.ArchiveIdleThreads();
                TrySave();
            }
        }
        catch (OperationCanceledException)
        {
            // The end: StopAsync saves once more.
        }
    }

    private static CannotStart NoWorld(string path) =>
        new(
            $"Sandbox:World: {path} holds no world that can be read. Name another file, or delete it to begin a new world."
        );

    /// <summary>A full disk ends nobody's chat: the next change, or the end, tries again.</summary>
    private void TrySave()
    {
        try
        {
            Save();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            log.LogError("The world cannot be saved in {Path}: {Reason}", settings.World, reason.Message);
        }
    }

    private void Save()
    {
        if (settings.World.Length == 0 || world.Changes == _saved)
            return;
        var (changes, bytes) = world.Locked(() => (world.Changes, JsonSerializer.SerializeToUtf8Bytes(world.State)));
        var fresh = settings.World + ".new";
        File.WriteAllBytes(fresh, bytes);
        File.Move(fresh, settings.World, overwrite: true);
        _saved = changes;
    }
}
