namespace DebateBot.Sandbox.World;

/// <summary>A name or a description in other languages, by their locales; null where there are none.</summary>
public sealed record Translations(
    IReadOnlyDictionary<string, string>? Names = null,
    IReadOnlyDictionary<string, string>? Descriptions = null
)
{
    public static readonly Translations None = new();
}
