using DebateBot.Core;

namespace DebateBot.Hosting;

/// <summary>
/// What is wrong with the settings before any part reads them: a key that nothing reads, a value of the wrong kind. What a value of the
/// right kind may be is for the part that uses it.
/// </summary>
internal static class SettingsCheck
{
    private static readonly Dictionary<string, Func<string, string?>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Discord:Token"] = Any,
        ["Discord:TokenFile"] = Any,
        ["Discord:ApiUrl"] = Any,
        ["Discord:RequestsPerSecond"] = WholeNumber,
        ["Discord:Shards"] = WholeNumber,
        ["Storage:ConnectionString"] = Any,
        ["Articles:AllowHosts"] = Any,
        ["Sandbox:Enabled"] = TrueOrFalseOrNothing,
        ["Sandbox:Url"] = Any,
        ["Sandbox:World"] = Any,
        ["Sandbox:Limits"] = Any,
        ["Sandbox:OpenBrowser"] = TrueOrFalse,
        ["Sandbox:Sample"] = TrueOrFalse,
    };

    private static readonly string[] Sections = [.. Known.Keys.Select(SectionOf).Distinct(StringComparer.Ordinal)];

    /// <exception cref="UserError">The sentence names the key and what to set.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var (key, value) in settings.AsEnumerable())
            if (value is not null && Problem(key, value) is { } problem)
                throw new UserError(problem);
    }

    /// <summary>Whether somebody who gives this key means one of ours, or of the log's.</summary>
    public static bool IsKnown(string key) => Known.ContainsKey(WithoutPlace(key)) || IsLogging(key);

    /// <summary>A key that nothing reads is a slip of the pen, and would be passed over in silence.</summary>
    public static string Unknown(string key)
    {
        var section = Sections.FirstOrDefault(section =>
            section.Equals(SectionOf(key), StringComparison.OrdinalIgnoreCase)
        );
        var there = Known
            .Keys.Where(known => SectionOf(known) == section)
            .Select(known => known[(section!.Length + 1)..]);
        return section is null
            ? $"There is no setting {key}. docs/operating.md lists them, --help shows the commands."
            : $"There is no setting {key}. {section} has {string.Join(", ", there)}.";
    }

    private static string? Problem(string key, string value)
    {
        if (IsLevel(key))
            return Level(value) is { } form ? Sentence(key, value, form) : null;
        if (
            !key.Contains(':', StringComparison.Ordinal)
            || !Sections.Contains(SectionOf(key), StringComparer.OrdinalIgnoreCase)
        )
            return null; // the environment holds much that is not ours
        return Known.TryGetValue(WithoutPlace(key), out var check)
            ? check(value) is { } expected
                ? Sentence(key, value, expected)
                : null
            : Unknown(key);
    }

    private static string Sentence(string key, string value, string expected) =>
        $"{key} is \"{value}\". Set it to {expected}, or remove it.";

    private static string? Any(string value) => null;

    private static string? WholeNumber(string value) =>
        int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) ? null : "a whole number";

    private static string? TrueOrFalse(string value) => bool.TryParse(value, out _) ? null : "true or false";

    private static string? TrueOrFalseOrNothing(string value) => value.Length == 0 ? null : TrueOrFalse(value);

    private static string? Level(string value) =>
        Enum.TryParse<LogLevel>(value, ignoreCase: true, out _)
            ? null
            : $"one of {string.Join(", ", Enum.GetNames<LogLevel>())}";

    private static bool IsLogging(string key) => SectionOf(key).Equals("Logging", StringComparison.OrdinalIgnoreCase);

    private static bool IsLevel(string key) =>
        IsLogging(key) && key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase);

    private static string SectionOf(string key) => key.Split(':', 2)[0];

    /// <summary>"Articles:AllowHosts:0" is the first of a list.</summary>
    private static string WithoutPlace(string key) =>
        key.LastIndexOf(':') is var end and > 0
        && int.TryParse(key.AsSpan(end + 1), System.Globalization.CultureInfo.InvariantCulture, out _)
            ? key[..end]
            : key;
}
