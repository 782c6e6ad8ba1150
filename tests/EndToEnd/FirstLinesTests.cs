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

    public void Dispose() => folder.Delete(recursive: true);
}
