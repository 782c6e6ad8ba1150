using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace DebateBot.Bench.Programs;

/// <summary>A program in a process of its own, and what it prints.</summary>
internal sealed class ChildProgram : IAsyncDisposable
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    private ChildProgram(ProcessStartInfo command)
    {
        process = new Process { StartInfo = command, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => lines.Writer.TryComplete();
    }

    /// <summary>How much of the processors it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What it holds of the machine's memory now, in bytes.</summary>
    public long ResidentMemory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static ChildProgram Start(string file, params IReadOnlyList<string> args)
    {
        var command = new ProcessStartInfo(file, args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.Environment.Remove("Discord__Token");
        var program = new ChildProgram(command);
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Waits for a line that holds these words.</summary>
    /// <exception cref="InvalidOperationException">The program ended without it.</exception>
    public async Task<string> LineAsync(string words, CancellationToken cancellationToken)
    {
        var last = "nothing";
        await foreach (var line in lines.Reader.ReadAllAsync(cancellationToken))
        {
            last = line;
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"{process.StartInfo.FileName} ended; its last line was: {last}");
    }

    /// <summary>Waits for its end, good or bad.</summary>
    public Task ExitAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    /// <summary>Waits for its end.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            await LineAsync("\n", cancellationToken);
    }

    /// <summary>Sends a signal: STOP holds the program, CONT lets it go on.</summary>
    public async Task SignalAsync(string signal, CancellationToken cancellationToken)
    {
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        using var kill = Process.Start("kill", [$"-{signal}", id]);
        await kill.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var limit = new CancellationTokenSource(TimeToStop);
            await SignalAsync("TERM", limit.Token);
            await process.WaitForExitAsync(limit.Token);
        }
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            lines.Writer.TryWrite(line);
    }
}
