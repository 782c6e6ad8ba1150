using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using DebateBot.Tests.Support;
using Xunit;

namespace DebateBot.Tests.Clients;

/// <summary>A bot that is not ours, on a library that many bots stand on, in a process of its own.</summary>
public sealed class ClientProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process process;
    private readonly Task reading;
    private readonly Lock turn = new();
    private readonly List<JsonElement> heard = [];
    private readonly ConcurrentQueue<string> complaints = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int asked;

    private ClientProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => complaints.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        reading = ReadAsync();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Signed in and ready.</summary>
    public static async Task<ClientProcess> StartAsync(string library, Uri address, string token)
    {
        ProcessStartInfo command = library switch
        {
            "discord.js" => new("node", [Needs.DiscordJs(), address.AbsoluteUri, token]),
            _ => new(Needs.SystemPython, [Needs.DiscordPy(), address.AbsoluteUri, token]),
        };
        command.RedirectStandardInput = command.RedirectStandardOutput = command.RedirectStandardError = true;
        var client = new ClientProcess(Process.Start(command)!);
        await client.HearAsync("ready");
        return client;
    }

    /// <summary>Lets the client do something.</summary>
    /// <param name="what">One of the deeds in the programs.</param>
    /// <returns>What it made of it.</returns>
    public async Task<JsonElement> DoAsync(string what, object? with = null)
    {
        int id = Interlocked.Increment(ref asked);
        var line = JsonSerializer.SerializeToNode(with ?? new object())!.AsObject();
        (line["id"], line["do"]) = (id, what);
        lock (turn)
        {
            process.StandardInput.WriteLine(line.ToJsonString());
            process.StandardInput.Flush();
        }

        var answer = await UntilAsync(said =>
            said.TryGetProperty("did", out _) || said.TryGetProperty("failed", out _)
                ? said.GetProperty("id").ToString() == $"{id}"
                : false
        );
        return answer.TryGetProperty("did", out var did)
            ? did
            : throw new Xunit.Sdk.XunitException($"{what}: {answer.TextAt("failed")}");
    }

    /// <summary>The event of that name, heard already or to come, that has this value.</summary>
    public Task<JsonElement> HearAsync(string name, string? field = null, string? value = null) =>
        UntilAsync(said => Is(said, name) && (field is null || said.TextAt(field) == value));

    /// <summary>The events of that name so far.</summary>
    public IReadOnlyList<JsonElement> Heard(string name)
    {
        lock (turn)
            return [.. heard.Where(said => Is(said, name))];
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close(); // its cue to sign off
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        await reading;
        process.Dispose();
    }

    private static bool Is(JsonElement said, string name) =>
        said.TryGetProperty("event", out var what) && what.GetString() == name;

    private async Task<JsonElement> UntilAsync(Func<JsonElement, bool> fits)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (true)
        {
            Task next;
            lock (turn)
            {
                if (heard.Exists(said => fits(said)))
                    return heard.Find(said => fits(said));
                next = changed.Task;
            }

            if (reading.IsCompleted)
                throw new Xunit.Sdk.XunitException($"The client ended: {string.Join('\n', complaints)}");
            try
            {
                await next.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException late) when (!Stop.IsCancellationRequested)
            {
                var errors = string.Join('\n', complaints.Concat(Heard("error").Select(error => error.TextAt("text"))));
                throw new TimeoutException($"The client did not do it in time. {errors}", late);
            }
        }
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
            Tell(() => heard.Add(JsonSerializer.Deserialize<JsonElement>(line)));
        await Task.Yield();
        Tell(() => { });
    }

    private void Tell(Action change)
    {
        TaskCompletionSource before;
        lock (turn)
        {
            change();
            before = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        before.SetResult();
    }
}
