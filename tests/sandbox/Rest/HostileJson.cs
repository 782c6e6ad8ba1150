using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace DebateBot.Tests.Sandbox.Rest;

/// <summary>JSON of Discord's own field names, with values of any kind in any place.</summary>
public sealed record HostileJson(string Text)
{
    private static readonly string[] Fields =
    [
        "content",
        "embeds",
        "components",
        "allowed_mentions",
        "message_reference",
        "attachments",
        "poll",
        "flags",
        "nonce",
        "name",
        "type",
        "data",
        "options",
        "choices",
        "custom_id",
        "permission_overwrites",
        "applied_tags",
        "title",
        "fields",
        "message",
        "message_id",
        "application_id",
        "channel_id",
    ];

    private static Gen<object?> Values(int depth) =>
        Gen.OneOf(
            Gen.Elements<object?>(
                null,
                true,
                0,
                -1,
                1.5,
                4,
                12,
                long.MaxValue,
                "",
                "1",
                "x",
                "\ud83d\ude00",
                new string('y', 5000)
            ),
            depth == 0
                ? Gen.Constant<object?>(null)
                : Values(depth - 1).ListOf().Select(items => (object?)items.Take(4).ToList()),
            depth == 0 ? Gen.Constant<object?>("z") : Objects(depth)
        );

    private static Gen<object?> Objects(int depth) =>
        Gen.Elements(Fields)
            .Zip(Values(depth - 1))
            .ListOf()
            .Select(pairs =>
                (object?)
                    pairs
                        .Take(12)
                        .DistinctBy(p => p.Item1, StringComparer.Ordinal)
                        .ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal)
            );

    public static Arbitrary<HostileJson> Arbitrary() =>
        Gen.Frequency((1, Values(3)), (4, Objects(4)))
            .Select(value => new HostileJson(JsonSerializer.Serialize(value)))
            .ToArbitrary();
}
