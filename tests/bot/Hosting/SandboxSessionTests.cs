using DebateBot.Hosting;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Hosting;

public sealed class SandboxSessionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--RUNNING_IN_CONTAINER=true")]
    [InlineData("--Sandbox:Enabled=false")]
    [InlineData("--Discord:Token=somebody's")]
    public async Task The_sandbox_does_not_start_in_a_container_nor_unwanted_nor_beside_a_token(string setting) =>
        (await SandboxSession.StartAsync(Settings(setting), Stop)).ShouldBeNull();

    [Fact]
    public async Task Whoever_asks_for_it_gets_it_there_too()
    {
        var app = Settings("--RUNNING_IN_CONTAINER=true", "--Sandbox:Enabled=true");
        await using var sandbox = await SandboxSession.StartAsync(app, Stop);
        app.Configuration["Discord:ApiUrl"].ShouldBe(new Uri(sandbox!.Host.Address, "api/v10").AbsoluteUri);
    }

    [Fact]
    public async Task In_a_container_an_empty_token_gets_a_sentence_before_anything_is_made()
    {
        using var errors = new StringWriter();
        var record = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        string[] args = ["--RUNNING_IN_CONTAINER=true", "--SDK_VERSION=", $"--Storage:ConnectionString={record}"];
        var exit = await ProgramExit.RunAsync(
            () => RunningBot.StartAsync(args, Program.AddParts, TextWriter.Null, Stop),
            errors
        );
        File.Exists(record).ShouldBeFalse();
        exit.ShouldBe(1);
        errors.ToString().ShouldStartWith("Discord:Token is empty. Set it to");
    }

    private static HostApplicationBuilder Settings(params string[] args) =>
        Host.CreateApplicationBuilder([
            .. args,
            "--SDK_VERSION=",
            "--Sandbox:Url=http://127.0.0.1:0",
            "--Sandbox:Sample=false",
            "--Sandbox:OpenBrowser=false",
        ]);
}
