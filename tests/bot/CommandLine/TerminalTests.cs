using System.Text.Json;
using DebateBot.CommandLine;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.CommandLine;

public sealed class TerminalTests : IDisposable
{
    private const string Page = """
        A bridge too many

        The council overreaches.

        I think the council wants too many bridges.

        Nobody asked for this one.

        FILED UNDER: Rivers,
        Nora Field
        About Nora Field

          1. Ann says:

            A ferry carries the same traffic for less.

          2. Bo says:

            @Ann: “Ferries” freeze in March.

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("debatebot-").FullName;

    [Theory]
    [InlineData(true, "import", "x.txt")]
    [InlineData(true, "--help")]
    [InlineData(true, "nonsense")]
    [InlineData(false)]
    [InlineData(false, "--Sandbox:Url=http://127.0.0.1:5000")]
    [InlineData(false, "--Sandbox:Url", "http://127.0.0.1:5000")]
    [InlineData(false, "/Sandbox:OpenBrowser=false")]
    [InlineData(false, "Sandbox:OpenBrowser=false")]
    public void Settings_start_the_bot_and_commands_do_not(bool isCommand, params string[] args) =>
        Terminal.Handles(args).ShouldBe(isCommand);

    [Fact]
    public async Task Import_prints_one_object_and_nothing_else()
    {
        var (code, output, errors) = await RunAsync("import", Write(Page), "--json");
        (code, errors).ShouldBe((0, ""));
        output
            .TrimEnd()
            .ShouldBe(
                """{"article":{"title":"A bridge too many","deck":"The council overreaches.","author":"Nora Field","body":"I think the council wants too many bridges.\n\nNobody asked for this one.","filedUnder":["Rivers"]},"comments":[{"number":1,"author":"Ann","text":"A ferry carries the same traffic for less.","replies":[]},{"number":2,"author":"Bo","text":"@Ann: “Ferries” freeze in March.","replies":[{"to":1,"by":"mention","confidence":0.9,"evidence":"@Ann"}]}]}"""
            );
    }

    [Fact]
    public async Task Recap_prints_one_object_and_nothing_else()
    {
        var (code, output, errors) = await RunAsync("recap", Write(Page), "--words", "40", "--json");
        (code, errors).ShouldBe((0, ""));
        output
            .TrimEnd()
            .ShouldBe(
                """{"comments":2,"covered":2,"sections":[{"heading":"A bridge too many","sentences":[{"text":"I think the council wants too many bridges.","comment":"article","verbatim":true}]},{"heading":"A ferry carries the same traffic for less.","sentences":[{"text":"A ferry carries the same traffic for less.","comment":1,"verbatim":true},{"text":"“Ferries” freeze in March.","comment":2,"verbatim":true}]}]}"""
            );
    }

    [Fact]
    public async Task Without_json_a_tree_and_a_text_are_drawn()
    {
        (await RunAsync("import", Write(Page))).Output.ShouldContain("└── #2 Bo (calls #1)");
        (await RunAsync("recap", Write(Page))).Output.ShouldContain("Ann, #1");
    }

    [Theory]
    [InlineData("There is no “nonsense” here.", "nonsense")]
    [InlineData("There is no “--jsn” here.", "import", "FILE", "--jsn")]
    [InlineData("FILE", "import")]
    [InlineData("There is no file", "import", "/nowhere/at/all")]
    [InlineData("is a folder", "recap", "FOLDER")]
    [InlineData("--words takes a number", "recap", "FILE", "--words", "many")]
    [InlineData("--words takes a number", "recap", "FILE", "--words", "-3")]
    [InlineData("not plain text", "import", "BINARY")]
    [InlineData("no numbered comments", "import", "EMPTY", "--json")]
    public async Task A_mistake_is_one_sentence_and_exit_code_1(string sentence, params string[] args)
    {
        var path =
            args.Contains("BINARY") ? Write("PK\u0003\0\0")
            : args.Contains("EMPTY") ? Write("")
            : Write(Page);
        var real = args.Select(arg =>
            arg is "FILE" or "BINARY" or "EMPTY" ? path
            : arg == "FOLDER" ? folder
            : arg
        );
        var (code, output, errors) = await RunAsync([.. real]);
        (code, output).ShouldBe((1, ""));
        errors.ShouldContain(sentence);
        errors.TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var (code, output, _) = await RunAsync("--help");
        code.ShouldBe(0);
        output.ShouldContain("import <FILE>");
        output.ShouldContain("recap <FILE>");
        output.ShouldContain("health");
    }

    [Fact]
    public async Task The_real_discussion_comes_out_as_25_comments_and_11_links()
    {
        var (_, output, _) = await RunAsync("import", Needs.Seed(), "--json");
        var comments = JsonDocument.Parse(output).RootElement.GetProperty("comments").EnumerateArray().ToList();
        comments.Count.ShouldBe(25);
        comments.Sum(comment => comment.GetProperty("replies").GetArrayLength()).ShouldBe(11);
        comments[17].GetProperty("replies")[0].GetProperty("to").GetString().ShouldBe("article");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string text)
    {
        var path = Path.Combine(folder, "page.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await Terminal.RunAsync(args, output, errors, TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }
}
