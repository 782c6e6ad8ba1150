using System.Diagnostics;

namespace DebateBot.Hosting;

/// <summary>What a person sees who starts the program without a token: four lines once the bot can be used, and the browser inside the sample discussion.</summary>
internal sealed class SandboxWelcome(
    SandboxSession sandbox,
    Readiness readiness,
    TextWriter output,
    TimeProvider time,
    ILogger<SandboxWelcome> log
) : BackgroundService
{
    /// <summary>A bot that cannot be used either is still worth an address: there the trouble can be looked at.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness
            .WhenReady.WaitAsync(Patience, time, stoppingToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stoppingToken.ThrowIfCancellationRequested();
        Print();
        if (!sandbox.Settings.OpenBrowser)
            return;
        var thread = await sandbox.Host.Sample.WaitAsync(stoppingToken);
        var guild = sandbox.Host.World.Guild.Id;
        Open(thread is null ? sandbox.Host.Address : new Uri(sandbox.Host.Address, $"channels/{guild}/{thread}"));
    }

    private void Print()
    {
        var reason = sandbox.IsAskedFor ? "Sandbox:Enabled is true" : "Discord:Token is empty";
        output.WriteLine($"DebateBot runs in its sandbox, a stand-in for Discord, because {reason}.");
        output.WriteLine($"Open {sandbox.Host.Address} in a browser (Ctrl-C ends it).");
        output.WriteLine(
            "Nothing leaves this machine, unless you post a link: then that page and its picture are fetched."
        );
        output.WriteLine(
            sandbox.IsAskedFor
                ? "To use a real server, remove Sandbox:Enabled and set Discord:Token; README.md says where to get one."
                : "To use a real server, set Discord:Token; README.md says where to get one."
        );
    }

    /// <summary>Where there is no browser the address in the terminal is enough.</summary>
    private void Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(Browser(address.AbsoluteUri));
        }
        catch (Exception none) when (none is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            log.LogDebug(none, "No browser could be opened");
        }
    }

    /// <summary>What a Linux desktop opens links with complains in the terminal where there is none, and a browser goes on talking there.</summary>
    private static ProcessStartInfo Browser(string address) =>
        OperatingSystem.IsLinux()
            ? new ProcessStartInfo("sh", ["-c", "exec xdg-open \"$1\" </dev/null >/dev/null 2>&1", "sh", address])
            : new ProcessStartInfo(address) { UseShellExecute = true };
}
