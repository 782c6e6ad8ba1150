namespace DebateBot.Connection.Payloads;

/// <summary>What Discord would refuse for its length is cut; where words matter, Cards has done so before.</summary>
public static class Cut
{
    public static string To(int length, string text) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 2]) ? text[..(length - 2)] + "…"
        : text[..(length - 1)] + "…";
}
