using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>The program as a person starts it, in a process of its own, without a token.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const int AddressLine = 1;
    private const int Lines = 4;
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    private readonly Process process;

    private BotProcess(Process process, IReadOnlyList<string> printed, IReadOnlyCollection<string> complaints)
    {
        this.process = process;
        Printed = printed;
        Complaints = complaints;
        Address = new Uri(
            printed[AddressLine].Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal))
        );
    }

    /// <summary>The four lines.</summary>
    public IReadOnlyList<string> Printed { get; }

    /// <summary>What it wrote to stderr so far.</summary>
    public IReadOnlyCollection<string> Complaints { get; }

    public Uri Address { get; }

    public static ProcessStartInfo Command(params IReadOnlyList<string> args)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var program = Path.Combine(Needs.Root, "artifacts", "bin", "DebateBot", build, "DebateBot.dll");
        var command = new ProcessStartInfo("dotnet", [program, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.Environment.Remove("Discord__Token");
        return command;
    }

    /// <param name="folder">Where world and record are kept over a restart.</param>
    public static Task<BotProcess> StartAsync(string folder, params IReadOnlyList<string> settings) =>
        StartAsync(CommandIn(folder, settings));

    /// <summary>The command that starts it with world and record in the folder.</summary>
    public static ProcessStartInfo CommandIn(string folder, params IReadOnlyList<string> settings)
    {
        string[] usual =
        [
            "--Sandbox:Url=http://127.0.0.1:0",
            "--Sandbox:OpenBrowser=false",
            "--Sandbox:Limits=off",
            $"--Sandbox:World={Path.Combine(folder, "world.json")}",
            $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "debates.db")}",
        ];
        return Command([.. usual, .. settings]);
    }

    public static async Task<BotProcess> StartAsync(ProcessStartInfo command)
    {
        var stop = TestContext.Current.CancellationToken;
        var started = Process.Start(command)!;
        var complaints = new ConcurrentQueue<string>();
        started.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null)
                complaints.Enqueue(line.Data);
        };
        started.BeginErrorReadLine();
        var printed = new List<string>();
        while (printed.Count < Lines && await started.StandardOutput.ReadLineAsync(stop) is { } line)
            printed.Add(line);
        printed.Count.ShouldBe(Lines, string.Join('\n', complaints));
        return new BotProcess(started, printed, complaints);
    }

    /// <summary>SIGTERM, as a service manager sends it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var limit = new CancellationTokenSource(TimeToStop);
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
        process.Dispose();
    }
}
