using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using DebateBot.Core.Comments;
using DebateBot.Core.Imports;
using DebateBot.Doctor;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>The documentation says what is so.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_setting_is_explained()
    {
        using var settings = JsonDocument.Parse(Read("appsettings.json"));
        var keys = Keys(settings.RootElement, "").ToList();
        keys.ShouldContain("Discord:Token", StringComparer.Ordinal);
        var operating = Read("docs/operating.md");
        keys.Where(key => !operating.Contains($"| `{key}` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_that_the_programs_read_stands_in_the_settings_file()
    {
        using var settings = JsonDocument.Parse(Read("appsettings.json"));
        var keys = Keys(settings.RootElement, "").ToList();
        var read = Built.Bot.GetTypes().Concat(Built.Sandbox.GetTypes()).Where(IsSettings).SelectMany(KeysOf).ToList();
        read.ShouldContain("Sandbox:Url", StringComparer.Ordinal);
        read.Except(keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_of_the_log_is_explained()
    {
        var operating = Read("docs/operating.md");
        var lines = Repository
            .Code.Where(file => file.Path.StartsWith("bot/", StringComparison.Ordinal))
            .SelectMany(file => LogLine().Matches(file.Text))
            .Select(line => LongestPart(line.Groups["text"].Value))
            .ToList();
        lines.Count.ShouldBeGreaterThan(20);
        lines.Where(words => !operating.Contains(words, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_old_discussion_that_is_shown_is_read_as_the_text_beside_it_says()
    {
        var section = Read("docs/operating.md").Split("## An old discussion as a file")[1].Split("The first line")[0];
        var example = section
            .Split('\n')
            .Where(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal));
        var thread = OldThreadReader.Read(
            string.Join('\n', example.Select(line => line.Length == 0 ? line : line[4..]))
        );
        thread.Article.Title.ShouldBe("The Clock on the Square");
        thread.Article.Deck.ShouldBe("Should the town mend it, or let it rest?");
        thread.Article.Author.ShouldBe("Ines Calloway");
        thread.FiledUnder.ShouldBe(["Town", "Money"]);
        thread
            .Comments.Select(comment => (comment.Number, comment.Author, comment.IsDateKnown))
            .ShouldBe([(1, "Otto", true), (2, "Hanna B.", false)]);
        ReplyResolver.ResolveAll(thread.Article, thread.Comments).ShouldHaveSingleItem().To.ShouldBe(1);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/operating.md")]
    public void The_invite_link_asks_for_exactly_what_the_bot_needs(string file) =>
        Read(file).ShouldContain($"&scope=bot+applications.commands&permissions={(long)ChannelCheck.Needs}\n");

    [Fact]
    public void Every_test_that_the_architecture_names_is_there()
    {
        var tests = typeof(DocumentationTests).Assembly.GetTypes().Select(type => type.Name).ToList();
        var named = TestName()
            .Matches(Read("docs/architecture.md"))
            .Select(found => found.Groups["name"].Value)
            .ToList();
        named.ShouldNotBeEmpty();
        named.Except(tests, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_inside_the_repository_leads_somewhere()
    {
        var links =
            from file in Repository.Texts
            where file.Path.EndsWith(".md", StringComparison.Ordinal)
            from link in Link().Matches(file.Text)
            let target = Path.Combine(Needs.Root, Path.GetDirectoryName(file.Path)!, link.Groups["path"].Value)
            select (file.Path, Link: link.Value, IsThere: File.Exists(target) || Directory.Exists(target));
        var all = links.ToList();
        all.ShouldNotBeEmpty();
        all.Where(link => !link.IsThere).ShouldBeEmpty();
    }

    /// <summary>The most telling words of a line: what stands between two values.</summary>
    private static string LongestPart(string template) =>
        Value()
            .Split(template)
            .Select(part => part.Trim(' ', '(', ')', ':', ',', ';', '.'))
            .MaxBy(part => part.Length)!;

    private static string Read(string file) => File.ReadAllText(Path.Combine(Needs.Root, file));

    private static IEnumerable<string> Keys(JsonElement settings, string section) =>
        settings.ValueKind == JsonValueKind.Object
            ? settings.EnumerateObject().SelectMany(key => Keys(key.Value, $"{section}:{key.Name}"))
            : [section.TrimStart(':')];

    private static bool IsSettings(Type type) => type.Name.EndsWith("Settings", StringComparison.Ordinal);

    private static IEnumerable<string> KeysOf(Type settings) =>
        settings
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => $"{settings.Name.Replace("Settings", "", StringComparison.Ordinal)}:{property.Name}");

    [GeneratedRegex(
        @"\blog\.Log(Information|Warning|Error|Critical)\(\s*(\w+,\s*)?""(?<text>[^""]+)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LogLine();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();

    [GeneratedRegex(@"`(?<name>\w+Tests)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#\s]+)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
