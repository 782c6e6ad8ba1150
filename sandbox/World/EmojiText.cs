namespace DebateBot.Sandbox.World;

/// <summary>Tells an emoji as reactions take it, a character or name:id, from ordinary text.</summary>
internal static class EmojiText
{
    public static bool IsEmoji(string text)
    {
        int colon = text.LastIndexOf(':');
        if (colon > 0)
            return Snowflakes.Read(text[(colon + 1)..]) is not null;
        return text.Length is > 0 and <= 32 && text.Any(c => c > '\u2000' || c == '\u00a9' || c == '\u00ae');
    }
}
