using System.Text.Json;
using DebateBot.Core;
using DebateBot.Hosting;
using DebateBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Hosting;

/// <summary>A setting that cannot work stops the program at the start, with a sentence that names it.</summary>
public sealed class SettingsCheckTests
{
    private static readonly Dictionary<string, string> Wrong = new(StringComparer.Ordinal)
    {
        ["Discord:Token"] = "two words",
        ["Discord:TokenFile"] = "/nowhere/at/all",
        ["Discord:ApiUrl"] = "discord",
        ["Discord:RequestsPerSecond"] = "ten",
        ["Discord:Shards"] = "-1",
        ["Storage:ConnectionString"] = "Host=db;Database=debates",
        ["Articles:AllowHosts"] = "http://intranet.example/",
        ["Sandbox:Enabled"] = "maybe",
        ["Sandbox:Url"] = "http://0.0.0.0:5151",
        ["Sandbox:World"] = Path.GetTempPath(),
        ["Sandbox:Limits"] = "none",
        ["Sandbox:OpenBrowser"] = "perhaps",
        ["Sandbox:Sample"] = "12",
        ["Logging:LogLevel:Default"] = "Loud",
        ["Logging:LogLevel:Microsoft"] = "Loud",
        ["Logging:LogLevel:System"] = "Loud",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Keys
    {
        get
        {
            var file = File.ReadAllText(Path.Combine(Needs.Root, "appsettings.json"));
            using var settings = JsonDocument.Parse(file);
            return [.. KeysOf(settings.RootElement, "")];
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Every_key_is_named_when_its_value_cannot_work(string key)
    {
        var said = await RefusalAsync($"--{key}={Wrong[key]}");
        said.ShouldStartWith(key);
        said.TrimEnd().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("--Sandbox:Wurld=x", "There is no setting Sandbox:Wurld. Sandbox has Enabled, Url, World,")]
    [InlineData("--discord:tokn=x", "There is no setting discord:tokn. Discord has Token, TokenFile,")]
    [InlineData("--nonsense", "There is no setting nonsense.")]
    [InlineData("-x=1", "There is no setting x.")]
    [InlineData("--Sandbox:World", "Sandbox:World has no value.")]
    [InlineData("--json import file.txt", "There is no setting json import file.txt.")]
    public async Task What_nothing_reads_is_not_passed_over(string argument, string sentence) =>
        (await RefusalAsync(argument)).ShouldStartWith(sentence);

    [Fact]
    public void A_settings_file_that_is_no_JSON_any_more_is_named_with_the_line()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "{\n  \"Discord\": {\n    \"ApiUrl\" \"x\"\n  }\n}");
        var read = () => SettingsFile.Read(() => new ConfigurationBuilder().AddJsonFile(file).Build());
        var said = Should.Throw<UserError>(read).Message;
        File.Delete(file);
        said.ShouldContain(file);
        said.ShouldContain("line 3");
    }

    private static async Task<string> RefusalAsync(string argument)
    {
        string[] args =
        [
            "--Sandbox:Url=http://127.0.0.1:0",
            "--Sandbox:OpenBrowser=false",
            "--Sandbox:Sample=false",
            $"--Discord:Token={(argument.StartsWith("--Discord:", StringComparison.Ordinal) ? "token" : "")}",
            argument,
        ];
        using var errors = new StringWriter();
        var exit = await ProgramExit.RunAsync(
            () => RunningBot.StartAsync(args, Program.AddParts, TextWriter.Null, Stop),
            errors
        );
        exit.ShouldBe(1, errors.ToString());
        return errors.ToString();
    }

    private static IEnumerable<string> KeysOf(JsonElement settings, string section) =>
        settings.ValueKind == JsonValueKind.Object
            ? settings.EnumerateObject().SelectMany(key => KeysOf(key.Value, $"{section}:{key.Name}"))
            : [section.TrimStart(':')];
}
