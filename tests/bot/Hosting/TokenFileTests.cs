using DebateBot.Core;
using DebateBot.Hosting;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Hosting;

public sealed class TokenFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void The_token_is_what_stands_in_the_file_without_the_line_break()
    {
        File.WriteAllText(path, "a.token\n");
        var settings = Settings(("Discord:TokenFile", path));
        TokenFile.Read(settings);
        settings["Discord:Token"].ShouldBe("a.token");
    }

    [Fact]
    public void Without_it_nothing_changes()
    {
        var settings = Settings(("Discord:Token", "a.token"), ("Discord:TokenFile", ""));
        TokenFile.Read(settings);
        settings["Discord:Token"].ShouldBe("a.token");
    }

    [Fact]
    public void Two_tokens_are_one_too_many() =>
        Complaint(("Discord:Token", "a.token"), ("Discord:TokenFile", path))
            .ShouldBe("Discord:TokenFile and Discord:Token are both set. Remove one of them.");

    [Fact]
    public void An_empty_file_is_named() =>
        Complaint(("Discord:TokenFile", path)).ShouldStartWith($"Discord:TokenFile: {path} is empty.");

    [Theory]
    [InlineData("/nowhere/at/all")]
    [InlineData("/")]
    [InlineData("\0")]
    public void A_file_that_cannot_be_read_is_named(string place) =>
        Complaint(("Discord:TokenFile", place)).ShouldStartWith("Discord:TokenFile: the token cannot be read");

    public void Dispose() => File.Delete(path);

    private static string Complaint(params (string Key, string Value)[] settings) =>
        Should.Throw<UserError>(() => TokenFile.Read(Settings(settings))).Message;

    private static ConfigurationManager Settings(params (string Key, string Value)[] settings)
    {
        var manager = new ConfigurationManager();
        foreach (var (key, value) in settings)
            manager[key] = value;
        return manager;
    }
}
