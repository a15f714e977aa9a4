int LeftX86(void)
{
    return 1;
}
