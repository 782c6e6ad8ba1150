using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Shown;

/// <summary>Reads the rows of buttons and selects under a message.</summary>
internal static class RowReader
{
    private const int Button = 2;
    private static readonly HashSet<long> Selects = [3, 5, 6, 7, 8];

    public static ShownRow Read(JsonElement row, SandboxWorld world, long readerId) =>
        new([.. row.List("components").Select(c => Control(c, world, readerId)).OfType<ShownControl>()]);

    private static ShownControl? Control(JsonElement part, SandboxWorld world, long readerId)
    {
        var isDisabled = part.Flag("disabled") ?? false;
        if (part.Number("type") == Button)
        {
            var emoji = part.Child("emoji").Text("name");
            var label = string.Join(' ', new[] { emoji, part.Text("label") }.OfType<string>());
            return new ShownButton(
                part.Text("custom_id"),
                label,
                (int)(part.Number("style") ?? 2),
                part.Text("url"),
                isDisabled
            );
        }
        return part.Number("type") is { } type && Selects.Contains(type)
            ? new ShownSelect(
                part.Text("custom_id"),
                part.Text("placeholder") ?? "Choose",
                (int)(part.Number("max_values") ?? 1),
                [.. Choices(part, type, world, readerId)],
                isDisabled
            )
            : null;
    }

    private static IEnumerable<ShownChoice> Choices(JsonElement select, long type, SandboxWorld world, long readerId) =>
        type switch
        {
            3 => select
                .List("options")
                .Select(o => new ShownChoice(
                    o.Text("label") ?? "",
                    o.Text("value") ?? "",
                    o.Text("description"),
                    o.Flag("default") ?? false
                )),
            8 => Places.Of(
                world,
                readerId,
                [.. select.List("channel_types").Select(t => t.TryInteger()).OfType<int>()]
            ),
            6 => world.Roles.Select(r => new ShownChoice(r.Name, Snowflakes.Text(r.Id))),
            _ => Places.People(world),
        };
}
