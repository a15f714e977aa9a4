int Common(void)
{
    return 1;
}
