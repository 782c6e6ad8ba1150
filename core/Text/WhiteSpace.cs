namespace DebateBot.Core.Text;

public static class WhiteSpace
{
    /// <summary>The text in one line: white space of any kind and length becomes one space, at the ends none.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
