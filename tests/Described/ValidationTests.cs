using System.Text;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Described;

/// <summary>The check itself finds what is wrong.</summary>
public sealed class ValidationTests
{
    private const string Messages = "/channels/1/messages";
    private readonly Validation validation = new(
        Description.Read(Path.Combine(Needs.Shared(), "discord", "openapi.json"))
    );

    [Theory]
    [InlineData("""{"content":"Hello"}""", true)]
    [InlineData("""{"content":"Hello","nonce":"1","enforce_nonce":true}""", true)]
    [InlineData("""{"contents":"Hello"}""", false)]
    [InlineData("""{"content":5}""", false)]
    [InlineData("""{"content":"Hello","allowed_mentions":{"parse":["people"]}}""", false)]
    public void What_we_send_holds_nothing_but_what_is_described(string body, bool isValid) =>
        IsValidAsked("POST", Messages, body).ShouldBe(isValid);

    [Fact]
    public void What_is_too_long_is_found_though_the_same_was_valid_when_short()
    {
        IsValidAsked("POST", Messages, $$"""{"content":"{{new string('a', 2000)}}"}""").ShouldBeTrue();
        IsValidAsked("POST", Messages, $$"""{"content":"{{new string('a', 2001)}}"}""").ShouldBeFalse();
    }

    [Theory]
    [InlineData("limit", "100", true)]
    [InlineData("limit", "101", false)]
    [InlineData("before", "5", true)]
    [InlineData("until", "5", false)]
    public void What_we_ask_for_in_a_query_is_described(string name, string value, bool isValid)
    {
        validation.Hear(Own("GET", Messages) with { Query = [(name, value)] });
        validation.Routes.Values.ShouldHaveSingleItem().ValidAsked.ShouldBe(isValid ? 1 : 0);
    }

    [Theory]
    [InlineData(200, """{"url":"wss://gateway.example"}""", true)]
    [InlineData(200, """{"url":5}""", false)]
    [InlineData(200, "", false)]
    [InlineData(201, """{"url":"wss://gateway.example"}""", false)]
    [InlineData(404, """{"code":0,"message":"404: Not Found"}""", true)]
    [InlineData(404, """{"message":"404: Not Found"}""", false)]
    public void An_answer_has_a_status_and_a_body_that_are_described(int status, string body, bool isValid)
    {
        var heard = Own("GET", "/gateway") with { Status = status, Answered = Bytes(body), IsSandbox = true };
        validation.Hear(heard);
        validation.Routes.Values.ShouldHaveSingleItem().IsWhole.ShouldBe(isValid);
        validation.Complaints.Count.ShouldBe(isValid ? 0 : 1);
    }

    [Fact]
    public void A_route_that_is_not_described_is_complained_of()
    {
        validation.Hear(Own("GET", "/channels/1/secrets") with { IsSandbox = true });
        validation.Complaints.ShouldHaveSingleItem().ShouldContain("is not described");
    }

    private bool IsValidAsked(string method, string path, string body)
    {
        int before = validation.Complaints.Count;
        validation.Hear(Own(method, path) with { Asked = Bytes(body) });
        return validation.Complaints.Count == before;
    }

    private static Exchange Own(string method, string path) =>
        new(
            method,
            path,
            IsOwn: true,
            Query: [],
            Asked: default,
            Status: 200,
            Answered: Bytes("{}"),
            IsJson: true,
            IsRead: true,
            IsAnswered: true,
            IsSandbox: false
        );

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
