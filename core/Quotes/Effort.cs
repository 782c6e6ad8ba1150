namespace DebateBot.Core.Quotes;

/// <summary>
/// How often one comment's passages may be compared with a text. Few passages stand in more than one or two; a comment full of phrases
/// that everybody uses would have every phrase compared with every comment.
/// </summary>
internal sealed class Effort
{
    private int left = 1000;

    /// <returns>Whether there was any left.</returns>
    public bool Spend() => left-- > 0;
}
