using System.Diagnostics;
using System.Text.Json.Nodes;
using DebateBot.Bench.Ingest;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Soak;

/// <summary>People who write, and edit and delete what is recent; and what should stand in the record for it.</summary>
internal sealed class LivelyChat(SandboxProgram sandbox, IReadOnlyList<Talk> talks, Random random)
{
    private const int Recent = 40;
    private const double Edits = 0.12;
    private const double Deletions = 0.06;

    private readonly Dictionary<long, string> expected = []; // by message; deleted ones are empty
    private readonly List<Living> living = [];

    private Living? edited;

    public int Events { get; private set; }

    public IReadOnlyDictionary<long, string> Expected => expected;

    /// <summary>So many things happen, spread over less than a second.</summary>
    public async Task ActAsync(int events, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var second = TimeSpan.FromSeconds(0.9);
        for (var i = 0; i < events; i++)
        {
            await ActAsync(cancellationToken);
            var ahead = (second * i / events) - Stopwatch.GetElapsedTime(started);
            if (ahead > TimeSpan.FromMilliseconds(10))
                await Task.Delay(ahead, cancellationToken);
        }
    }

    private Task ActAsync(CancellationToken cancellationToken)
    {
        Events++;
        var chance = random.NextDouble();
        return living.Count < Recent || chance >= Edits + Deletions ? WriteAsync(cancellationToken)
            : chance < Deletions ? DeleteAsync(cancellationToken)
            : EditAsync(cancellationToken);
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var talk = talks[random.Next(talks.Count)];
        var token = talk.Tokens[random.Next(talk.Tokens.Count)];
        var text = $"Event {Events}: the ferry ran all winter once.";
        var body = new JsonObject { ["content"] = text };
        var said = await sandbox.PostAsync($"api/v10/channels/{talk.Thread}/messages", token, body, cancellationToken);
        var id = long.Parse((string)said["id"]!, System.Globalization.CultureInfo.InvariantCulture);
        expected[id] = text;
        living.Add(new($"api/v10/channels/{talk.Thread}/messages/{id}", id, token));
        if (living.Count > Recent)
            living.RemoveAt(0);
    }

    private async Task EditAsync(CancellationToken cancellationToken)
    {
        // Nobody edits a message twice in a millisecond, which is as finely as the record tells times apart.
        edited = living.Where(there => there != edited).ElementAt(random.Next(living.Count - 1));
        var (path, id, token) = edited;
        var text = $"Event {Events}: no, it never did.";
        await sandbox.SendAsync(
            HttpMethod.Patch,
            path,
            token,
            new JsonObject { ["content"] = text },
            cancellationToken
        );
        expected[id] = text;
    }

    private async Task DeleteAsync(CancellationToken cancellationToken)
    {
        var place = random.Next(living.Count);
        var (path, id, token) = living[place];
        await sandbox.SendAsync(HttpMethod.Delete, path, token, body: null, cancellationToken);
        expected[id] = "";
        living.RemoveAt(place);
    }

    private sealed record Living(string Path, long Id, string Token);
}
