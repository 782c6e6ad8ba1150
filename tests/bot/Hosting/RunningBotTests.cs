using DebateBot.Hosting;
using DebateBot.Sandbox;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Hosting;

public sealed class RunningBotTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_token_ends_the_start_with_a_sentence_and_exit_code_1()
    {
        var settings = new SandboxSettings
        {
            Url = "http://127.0.0.1:0",
            Sample = false,
            OpenBrowser = false,
        };
        await using var discord = await SandboxHost.StartAsync(settings, Stop);
        var folder = Directory.CreateTempSubdirectory("debates-");
        string[] args =
        [
            "--Discord:Token=wrong",
            $"--Discord:ApiUrl={new Uri(discord.Address, "api/v10")}",
            $"--Storage:ConnectionString={Path.Combine(folder.FullName, "debates.db")}",
        ];
        using var errors = new StringWriter();
        var exit = await ProgramExit.RunAsync(
            () => RunningBot.StartAsync(args, Program.AddParts, TextWriter.Null, Stop),
            errors
        );
        folder.Delete(recursive: true);
        exit.ShouldBe(1);
        errors.ToString().ShouldStartWith("Discord refused the token in Discord:Token. Copy the current one from");
    }
}
