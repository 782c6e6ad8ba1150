using System.Net;
using System.Net.Sockets;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>What the terminal shows somebody who starts the program without a token.</summary>
public sealed class FirstLinesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");

    [Fact]
    public async Task Four_lines_with_the_next_free_port_and_no_complaint()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var bot = await BotProcess.StartAsync(folder.FullName, $"--Sandbox:Url=http://127.0.0.1:{port}");
        bot.Printed.Count.ShouldBe(4);
        bot.Address.Port.ShouldBeInRange(port + 1, port + 100);
        (await bot.StopAsync()).ShouldBe(0);
        bot.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_is_opened_and_what_it_says_stays_out_of_the_terminal()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that opens links is replaced on the path.");
        var opened = Path.Combine(folder.FullName, "opened");
        await AddProgramAsync(
            "xdg-open",
            $"echo noise; echo complaint >&2; echo \"$1\" > {opened}.new; mv {opened}.new {opened}"
        );
        var command = BotProcess.CommandIn(folder.FullName, "--Sandbox:OpenBrowser=true", "--Sandbox:Sample=false");
        command.Environment["PATH"] = $"{folder.FullName}:{command.Environment["PATH"]}";
        await using var bot = await BotProcess.StartAsync(command);
        (await ContentOfAsync(opened)).Trim().ShouldBe(bot.Address.AbsoluteUri);
        (await bot.StopAsync()).ShouldBe(0);
        bot.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Why_it_is_the_sandbox_is_told_as_it_is()
    {
        await using var bot = await BotProcess.StartAsync(
            folder.FullName,
            "--Sandbox:Enabled=true",
            "--Discord:Token=somebody's"
        );
        bot.Printed[0].ShouldEndWith("because Sandbox:Enabled is true.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task AddProgramAsync(string name, string script)
    {
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(path, $"#!/bin/sh\n{script}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private async Task<string> ContentOfAsync(string file)
    {
        using var watcher = new FileSystemWatcher(folder.FullName);
        var changed = new SemaphoreSlim(0);
        watcher.Renamed += (_, _) => changed.Release();
        watcher.EnableRaisingEvents = true;
        while (!File.Exists(file))
            await changed.WaitAsync(TestContext.Current.CancellationToken);
        return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
    }
}
