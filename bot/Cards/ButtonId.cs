using System.Globalization;

namespace DebateBot.Cards;

/// <summary>What a button carries: its name and the numbers it acts on, "quote:12:18".</summary>
public sealed record ButtonId(string Name, IReadOnlyList<long> Numbers)
{
    public static string Of(string name, params ReadOnlySpan<long> numbers)
    {
        var id = name;
        foreach (var number in numbers)
            id += ":" + number.ToString(CultureInfo.InvariantCulture);
        return id;
    }

    /// <summary>Reads one back; what is not a number counts as 0, which no row has.</summary>
    public static ButtonId Parse(string id)
    {
        var parts = id.Split(':');
        return new(
            parts[0],
            [
                .. parts
                    .Skip(1)
                    .Select(part => long.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0),
            ]
        );
    }

    /// <summary>The number at a place; 0 where there is none.</summary>
    public long this[int place] => place < Numbers.Count ? Numbers[place] : 0;
}
