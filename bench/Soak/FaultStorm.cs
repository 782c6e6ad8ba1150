using System.Text.Json.Nodes;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Soak;

/// <summary>Something breaks every few seconds; nothing for long.</summary>
internal sealed class FaultStorm(SandboxProgram sandbox, Random random, TextWriter output)
{
    private const int Seldom = 4; // a fault in so many seconds

    private static readonly string[] Faults =
    [
        """{"kind":"drop"}""",
        """{"kind":"drop","forget":true}""",
        """{"kind":"reconnect"}""",
        """{"kind":"invalid","resumable":true}""",
        """{"kind":"invalid","resumable":false}""",
        """{"kind":"close","code":4000}""",
        """{"kind":"close","code":4009}""",
        """{"kind":"late-acks","milliseconds":500,"lasts":3}""",
        """{"kind":"duplicate","lasts":3}""",
        """{"kind":"reorder","lasts":3}""",
        """{"kind":"rate-limit","scope":"user","retry_after":1,"times":3}""",
        """{"kind":"rate-limit","scope":"global","retry_after":1,"times":2}""",
        """{"kind":"rate-limit","scope":"shared","retry_after":1,"times":3}""",
        """{"kind":"fail","status":500,"times":3}""",
        """{"kind":"slow","milliseconds":800,"lasts":3}""",
        """{"kind":"truncate","times":2}""",
        """{"kind":"hang-up","done":true,"times":2}""",
        """{"kind":"hang-up","done":false,"times":2}""",
        """{"kind":"outage","lasts":3}""",
    ];

    public int Count { get; private set; }

    /// <summary>Called every second.</summary>
    public async Task BlowAsync(CancellationToken cancellationToken)
    {
        if (random.Next(Seldom) != 0)
            return;
        var fault = Faults[random.Next(Faults.Length)];
        Count++;
        await output.WriteLineAsync(fault);
        await sandbox.SendAsync(
            HttpMethod.Post,
            "sandbox/faults",
            token: null,
            (JsonObject)JsonNode.Parse(fault)!,
            cancellationToken
        );
    }

    public Task CalmAsync(CancellationToken cancellationToken) =>
        sandbox.SendAsync(HttpMethod.Delete, "sandbox/faults", token: null, body: null, cancellationToken);
}
