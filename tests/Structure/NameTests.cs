using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>A name says what a thing is, and where it lies.</summary>
public sealed partial class NameTests
{
    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["bench"] = "DebateBot.Bench",
        ["bot"] = "DebateBot",
        ["core"] = "DebateBot.Core",
        ["sandbox"] = "DebateBot.Sandbox",
        ["tests"] = "DebateBot.Tests",
    };

    [Fact]
    public void No_type_is_called_after_what_it_could_be_of_anything()
    {
        var names = Repository
            .Code.SelectMany(file => TypeName().Matches(file.Text))
            .Select(found => found.Groups["name"].Value);
        var all = names.ToList();
        all.ShouldContain(nameof(NameTests), StringComparer.Ordinal);
        all.Where(name => name == "Thread" || Vague().IsMatch(name)).ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var spaces =
            from file in Repository.Code
            let declared = Namespace().Match(file.Text)
            where declared.Success
            select (file.Path, Declared: declared.Groups["name"].Value, Folder: Folder(file.Path));
        var all = spaces.ToList();
        all.Count.ShouldBeGreaterThan(200);
        all.Where(space => !space.Declared.Equals(space.Folder, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    /// <summary>The namespace that the file's folder asks for.</summary>
    private static string Folder(string path)
    {
        var parts = path.Split('/')[..^1];
        return string.Join('.', [Roots[parts[0]], .. parts[1..]]);
    }

    [GeneratedRegex(
        @"^\s*(?:[a-z]+ )*(?:class|record|struct|interface|enum) (?:class |struct )?(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TypeName();

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Utility|Utilities|Misc)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();
}
