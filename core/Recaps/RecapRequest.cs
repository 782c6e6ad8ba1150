namespace DebateBot.Core.Recaps;

/// <summary>What a recap is asked to be.</summary>
/// <param name="Words">How long all its sentences may be together.</param>
/// <param name="After">Only comments after this number: what is new since then. 0: all, with the article.</param>
/// <param name="NotBy">Whose comments the asker knows: their own. Null: nobody's.</param>
public sealed record RecapRequest(int Words = RecapRequest.UsualWords, int After = 0, long? NotBy = null)
{
    public const int UsualWords = 250;
}
