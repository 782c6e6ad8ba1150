using System.Text;

namespace DebateBot.Cards;

/// <summary>Fits lines into the descriptions of a message's cards: whole lines, and how many more there would be.</summary>
/// <param name="Descriptions">One a card, each within its limit.</param>
/// <param name="CommentIds">What the lines that found room show.</param>
public sealed record CardLines(IReadOnlyList<string> Descriptions, IReadOnlyList<long> CommentIds)
{
    // "… and 1234567 more", and what may stand behind it.
    private const int RoomForMore = 160;

    /// <param name="room">How long they may be together.</param>
    /// <param name="hint">Follows "… and 12 more": where they are.</param>
    public static CardLines Fit(IReadOnlyList<CardLine> lines, int room, string hint = "")
    {
        var pages = new List<StringBuilder> { new() };
        var ids = new List<long>();
        var (used, shown) = (0, 0);
        foreach (var line in lines)
        {
            var isLast = shown == lines.Count - 1;
            if (used + line.Text.Length + 1 > room - (isLast ? 0 : RoomForMore))
                break;
            if (pages[^1].Length + line.Text.Length + 1 > Limits.CardDescription - (isLast ? 0 : RoomForMore))
                pages.Add(new StringBuilder());
            pages[^1].Append(pages[^1].Length > 0 ? "\n" : "").Append(line.Text);
            used += line.Text.Length + 1;
            ids.AddRange(line.CommentIds);
            shown++;
        }
        if (shown < lines.Count)
            pages[^1].Append(pages[^1].Length > 0 ? "\n" : "").Append(More(lines.Count - shown, hint));
        return new([.. pages.Select(page => page.ToString())], [.. ids.Distinct()]);
    }

    private static string More(int lines, string hint) => $"… and {lines} more{hint}";
}
