using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>Keeps the world in its file: soon after a change, and at the end.</summary>
internal sealed class WorldFile(SandboxWorld world, SandboxSettings settings) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private long _saved;

    /// <param name="path">Empty: a new world, in memory only.</param>
    public static async Task<SandboxWorld> OpenAsync(string path, WorldClock clock, CancellationToken cancellationToken)
    {
        if (path.Length == 0 || !File.Exists(path))
            return new SandboxWorld(clock);
        await using var file = File.OpenRead(path);
        var saved = await JsonSerializer.DeserializeAsync<WorldState>(file, cancellationToken: cancellationToken);
        return new SandboxWorld(clock, saved);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Save();
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
                Save();
            }
        }
        catch (OperationCanceledException)
        {
            // The end: StopAsync saves once more.
        }
    }

    private void Save()
    {
        if (settings.World.Length == 0 || world.Changes == _saved)
            return;
        var bytes = world.Locked(() =>
        {
            _saved = world.Changes;
            return JsonSerializer.SerializeToUtf8Bytes(world.State);
        });
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(settings.World))!);
        var fresh = settings.World + ".new";
        File.WriteAllBytes(fresh, bytes);
        File.Move(fresh, settings.World, overwrite: true);
    }
}
