using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;

namespace DebateBot.Sandbox.Rest;

/// <summary>Names of uploaded files as Discord keeps them, and the type a name stands for.</summary>
internal static partial class FileNames
{
    private const string Unknown = "application/octet-stream";
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Blanks become underscores; what is neither letter, digit nor one of <c>-_.</c> is left out.</summary>
    public static string Clean(string name)
    {
        var clean = Odd().Replace(Path.GetFileName(name).Replace(' ', '_'), "");
        return clean.Trim('.') is { Length: > 0 } ? clean : "unknown";
    }

    public static string TypeOf(IFormFile file)
    {
        if (file.ContentType is { Length: > 0 } given && given != Unknown)
            return given;
        return TypeOf(file.FileName);
    }

    public static string TypeOf(string name)
    {
        var type = Types.TryGetContentType(name, out var known) ? known : Unknown;
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    [GeneratedRegex(@"[^\p{L}\p{N}\-_.]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Odd();
}
