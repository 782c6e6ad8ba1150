using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DebateBot.Connection.Gateway;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

/// <summary>Whatever comes is taken, passed over or called unreadable; nothing else.</summary>
public sealed class HostilePayloadTests
{
    private static readonly GatewayEvent[] Kinds = Enum.GetValues<GatewayEvent>();

    private static readonly string[] Names =
    [
        "id",
        "channel_id",
        "guild_id",
        "webhook_id",
        "type",
        "content",
        "timestamp",
        "edited_timestamp",
        "author",
        "member",
        "message_reference",
        "embeds",
        "ids",
        "name",
        "thread_metadata",
        "permission_overwrites",
        "unavailable",
        "roles",
        "owner_id",
        "token",
        "data",
        "message",
        "app_permissions",
        "channel",
    ];

    private static readonly string[] Values =
    [
        "null",
        "true",
        "12",
        "-1",
        "1e400",
        "18446744073709551616",
        "\"\"",
        "\"12\"",
        "\"x\"",
        "\"\\ud800\"",
        "\"2026-13-45T99:99:99Z\"",
        "[]",
        "{}",
        "[[[[]]]]",
        "{\"id\":{\"id\":[]}}",
    ];

    [Property(MaxTest = 300)]
    public Property A_stream_cut_anywhere_gives_the_same_payloads() =>
        Prop.ForAll(
            Gen.Choose(1, 40).ListOf().ToArbitrary(),
            Gen.Choose(1, 5).ToArbitrary(),
            (cuts, count) =>
            {
                var payloads = Enumerable
                    .Range(0, count)
                    .Select(i => Payload.Message(i, new string('é', i * 100)))
                    .ToList();
                using var inflater = new PayloadInflater();
                var got = new List<string>();
                foreach (var frame in Frames(payloads))
                {
                    foreach (var piece in Cut(frame, cuts))
                    {
                        if (!inflater.Push(piece))
                            continue;
                        got.Add(Encoding.UTF8.GetString(inflater.Payload.Span));
                        inflater.Clear();
                    }
                }

                got.ShouldBe(payloads);
            }
        );

    [Property(MaxTest = 1000)]
    public void Bytes_that_are_no_stream_are_called_so(byte[] bytes)
    {
        using var inflater = new PayloadInflater();
        try
        {
            inflater.Push(bytes);
        }
        catch (InvalidDataException)
        {
            return;
        }

        inflater.Payload.Length.ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public void A_stream_that_swells_without_end_is_given_up()
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(new byte[200_000_000]);
        using var inflater = new PayloadInflater();
        Should.Throw<InvalidDataException>(() => inflater.Push(compressed.ToArray()));
        inflater.Payload.Length.ShouldBeLessThanOrEqualTo(64 * 1024 * 1024);
    }

    [Property(MaxTest = 2000)]
    public Property Any_field_may_have_any_value() =>
        Prop.ForAll(
            Gen.Elements(Kinds).ToArbitrary(),
            Gen.Elements(Names).ToArbitrary(),
            Gen.Elements(Values).ToArbitrary(),
            (kind, name, value) => Take(kind, Payload.Message(7, "x")[..^1] + $$""","{{name}}":{{value}}}""")
        );

    [Property(MaxTest = 500)]
    public Property A_payload_may_end_anywhere() =>
        Prop.ForAll(
            Gen.Choose(0, Payload.Message(7, "x").Length).ToArbitrary(),
            length => Take(GatewayEvent.MessageCreate, Payload.Message(7, "x")[..length])
        );

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Nesting_without_end_is_passed_over(int depth) =>
        Take(GatewayEvent.MessageCreate, $$"""{"embeds":{{new string('[', depth)}}{{new string(']', depth)}} }""");

    /// <summary>As the connection does: an odd event is skipped, what is no JSON is thrown, and never anything else.</summary>
    private static void Take(GatewayEvent kind, string data)
    {
        var dispatcher = new Dispatcher(new(), TimeProvider.System, NullLogger<Dispatcher>.Instance);
        var payload = Encoding.UTF8.GetBytes($$"""{"t":"MESSAGE_CREATE","s":2,"op":0,"d":{{data}} }""");
        try
        {
            var frame = GatewayFrame.Read(payload) with { Event = kind };
            dispatcher.Dispatch(frame, payload, default, heardUntil: null);
        }
        catch (JsonException)
        {
            GatewayFrame.IsWhole(payload).ShouldBeFalse();
        }
    }

    private static IEnumerable<byte[]> Frames(IEnumerable<string> payloads)
    {
        using var compressed = new MemoryStream();
        using var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
        foreach (var payload in payloads)
        {
            zlib.Write(Encoding.UTF8.GetBytes(payload));
            zlib.Flush();
            yield return compressed.ToArray();
            compressed.SetLength(0);
        }
    }

    private static IEnumerable<byte[]> Cut(byte[] frame, IReadOnlyList<int> lengths)
    {
        var from = 0;
        foreach (var length in lengths)
        {
            if (from >= frame.Length)
                yield break;
            yield return frame[from..Math.Min(frame.Length, from + length)];
            from += length;
        }

        if (from < frame.Length)
            yield return frame[from..];
    }
}
